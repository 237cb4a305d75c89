/**
 * The layout of the data files that this code reads. A dataset of another format is refused when it
 * is built, and told as unreadable where a page meets one all the same.
 */
export const FORMAT_VERSION = 1;
