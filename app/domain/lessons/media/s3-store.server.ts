import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { isSha256 } from '~/lib/is-sha256'
import type { MediaStore } from '../stored-media'
import { isHashOf } from './is-hash-of.server'
import type { S3Settings } from './s3-settings.server'

/** A bucket of any service that speaks S3: one object a picture, named as in a folder. */
export function s3Store({ endpoint, bucket, region, prefix, ...credentials }: S3Settings): MediaStore {
  const client = new S3Client({
    ...{ endpoint, region, credentials, forcePathStyle: true, maxAttempts: 3 },
    // Other services than Amazon's do not all know its newer checksums; ours is the name itself.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000 },
  })
  const objectOf = (hash: string) => {
    if (!isSha256(hash)) throw new Error('A picture is kept under the hash of its bytes')
    return { Bucket: bucket, Key: `${prefix}${hash.slice(0, 2)}/${hash}` }
  }
  const has = async (hash: string) =>
    (await orNull(client.send(new HeadObjectCommand(objectOf(hash))))) !== null
  return {
    has,
    async put(hash, bytes, type) {
      if (!isHashOf(hash, bytes)) throw new Error('A picture is kept under the hash of its bytes')
      if (await has(hash)) return
      await client.send(new PutObjectCommand({ ...objectOf(hash), Body: bytes, ContentType: type }))
    },
    async get(hash) {
      const found = await orNull(client.send(new GetObjectCommand(objectOf(hash))))
      const bytes = await found?.Body?.transformToByteArray()
      return bytes && isHashOf(hash, bytes) ? bytes : null
    },
    async *list() {
      let ContinuationToken: string | undefined
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken }),
        )
        for (const { Key = '' } of page.Contents ?? []) {
          const name = Key.slice(Key.lastIndexOf('/') + 1)
          if (isSha256(name)) yield name
        }
        ContinuationToken = page.NextContinuationToken
      } while (ContinuationToken)
    },
  }
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((error: { $metadata?: { httpStatusCode?: number } }) => {
    if (error.$metadata?.httpStatusCode === 404) return null
    throw error
  })
}
