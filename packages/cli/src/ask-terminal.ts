/** Asks at the terminal. The question goes to standard error: what a command prints stays by itself. */
export async function askTerminal(question: string): Promise<string | null> {
  const { createInterface } = await import("node:readline");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    // Ctrl+D and Ctrl+C end the questions, not the program: what was accepted before is still written.
    lines.on("close", () => resolve(null));
    lines.on("SIGINT", () => lines.close());
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}
