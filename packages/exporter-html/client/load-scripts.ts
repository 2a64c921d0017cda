/** Loads scripts one after another, and says after each that it is there. */
export async function loadScripts(addresses: readonly string[], loaded: () => void): Promise<void> {
  for (const address of addresses) {
    await new Promise<void>((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${address} could not be loaded`));
      document.head.append(script);
    });
    loaded();
  }
}
