/** Why a file cannot be imported. The message follows the file's name: "is empty", "is larger than 10 MB". */
export class ImportError extends Error {
  override name = 'ImportError';
}
