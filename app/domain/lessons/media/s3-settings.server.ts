export type S3Settings = {
  endpoint: string
  bucket: string
  region: string
  /** Before each name, such as "ngoso/"; may be empty. */
  prefix: string
  accessKeyId: string
  secretAccessKey: string
}

/**
 * NGOSO_MEDIA_S3 is the address of the bucket, "https://s3.example.vn/bucket" or with a folder behind it; the keys stand in
 * NGOSO_MEDIA_S3_KEY and NGOSO_MEDIA_S3_SECRET, the region in NGOSO_MEDIA_S3_REGION. Null when there is none; half a setting stops
 * the site instead of keeping pictures where nobody looks for them.
 */
export function s3Settings(env: Record<string, string | undefined>): S3Settings | null {
  const address = env.NGOSO_MEDIA_S3
  if (!address) return null
  const url = URL.canParse(address) ? new URL(address) : null
  const [bucket = '', ...folders] = url?.pathname.split('/').filter(Boolean) ?? []
  const isPrivate = url?.protocol === 'https:' || /^(localhost|127[.]|\[::1\])/.test(url?.hostname ?? '')
  const { NGOSO_MEDIA_S3_KEY: accessKeyId, NGOSO_MEDIA_S3_SECRET: secretAccessKey } = env
  if (!url || !isPrivate || !bucket || !accessKeyId || !secretAccessKey) {
    throw new Error(
      'NGOSO_MEDIA_S3 must be the https address of a bucket, such as https://s3.example.vn/bucket, and NGOSO_MEDIA_S3_KEY and NGOSO_MEDIA_S3_SECRET its keys.',
    )
  }
  return {
    ...{ endpoint: url.origin, bucket, region: env.NGOSO_MEDIA_S3_REGION || 'us-east-1' },
    ...{ prefix: folders.length > 0 ? `${folders.join('/')}/` : '', accessKeyId, secretAccessKey },
  }
}
