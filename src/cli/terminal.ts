/** What the command line needs of the world around it; tests give their own. */
export interface Terminal {
  /** The bytes of a file; rejects as `fs.readFile` does. */
  readFile(path: string): Promise<Uint8Array>;
  /** The bytes of standard input. */
  readInput(): Promise<Uint8Array>;
  /** True when standard input is a keyboard, so that nobody waits for an article. */
  readonly inputIsKeyboard: boolean;
  /** True when the error output is a terminal, where a progress bar may be drawn. */
  readonly errorsAreShown: boolean;
  /** Cells of a line. */
  readonly columns: number;
  /** Whether colours may be used on standard output. */
  readonly color: boolean;
  print(text: string): void;
  printError(text: string): void;
  /** Shows a page in the browser of the user and gives the path of the file it wrote. */
  openPage(html: string): Promise<string>;
}
