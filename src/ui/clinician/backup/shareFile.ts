/** The one file that opens the tablet's share sheet. */
type Given = { readonly file: Blob; readonly fileName: string };

const asFile = ({ file, fileName }: Given): File => new File([file], fileName, { type: 'application/octet-stream' });

/** Whether this browser would share such a file: many share only pictures, sound and plain documents. */
export function canShareFile(given: Given): boolean {
  try {
    return typeof navigator.share === 'function' && navigator.canShare({ files: [asFile(given)] });
  } catch {
    return false;
  }
}

/** shared: handed to an app or a person; left: she closed the sheet; failed: it did not open, or the other side did not take it. To be called in a tap. */
export async function shareFile(given: Given): Promise<'shared' | 'left' | 'failed'> {
  try {
    await navigator.share({ files: [asFile(given)] });
    return 'shared';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'left' : 'failed';
  }
}
