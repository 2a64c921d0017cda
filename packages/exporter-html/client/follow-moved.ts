/** Leads from an address that something had before to where it is by now: by the anchor, else with the anchor to where the whole page went. */
export function followMoved(): void {
  const { hash, search } = location;
  const line = placeOf(hash)?.closest(".moved, .moved-list li");
  const link = line?.querySelector("a") ?? document.querySelector<HTMLAnchorElement>("a[data-moved]");
  if (link === null) return;
  const url = new URL(link.href);
  url.search = search;
  if (url.hash === "") url.hash = hash;
  location.replace(url);
}

function placeOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // A percent sign that begins no character.
    return document.getElementById(hash.slice(1));
  }
}
