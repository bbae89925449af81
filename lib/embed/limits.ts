/** Largest file taken in to be verified or reopened, in bytes. next.config.mjs lets requests of this size through. */
export const UPLOAD_LIMIT = 20 * 1024 * 1024;
/** Largest assessment carried inside a file, in bytes. */
export const DATA_LIMIT = 5 * 1024 * 1024;
/** Most that a file may claim to hold once unpacked, in bytes, and how many times its own size that may be. */
export const UNPACKED_LIMIT = 100 * 1024 * 1024;
export const RATIO_LIMIT = 150;
/** Most entries of a ZIP archive that are looked at. */
export const ENTRIES_LIMIT = 4000;
/** Name of the file attached to a PDF. */
export const ATTACHMENT_NAME = 'mianjian-assessment.json';
/** Namespace of the custom XML part of a Word document. */
export const XML_NAMESPACE = 'urn:mianjian:assessment:1';
