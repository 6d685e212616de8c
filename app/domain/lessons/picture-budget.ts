import { MAX_MEDIA_BYTES } from './source/limits'

/** What a picture of a lesson may weigh. */
export const MOST_PICTURE_BYTES = MAX_MEDIA_BYTES
