import { expect, test } from "vitest";
import { isSafeSvg } from "./safe-svg.ts";

function svg(inside: string): Uint8Array {
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`,
  );
}

test.each([
  '<path d="M0 0h48v48H0z" fill="url(#a)"/>',
  '<use xlink:href="#a"/>',
  "<style>.a { fill: url('#a') }</style>",
  '<image href="data:image/png;base64,iVBORw0KGgo="/>',
  "<title>Turn on</title>",
])("%s is kept", (inside) => expect(isSafeSvg(svg(inside))).toBe(true));

test.each([
  "<script>alert(1)</script>",
  "<x:script>alert(1)</x:script>",
  '<path onload="alert(1)"/>',
  '<path d=""/onclick=alert(1)>',
  '<image href="https://example.org/a.png"/>',
  "<use xlink:href='//example.org/a.svg#a'/>",
  '<a href="javascript:alert(1)"><path/></a>',
  '<image href="data:image/svg+xml,&lt;svg/>"/>',
  "<style>@import 'https://example.org/a.css';</style>",
  '<path style="fill: url( https://example.org/a )"/>',
  '<set attributeName="href" to="https://example.org/"/>',
  "<foreignObject><p>x</p></foreignObject>",
])("%s is refused", (inside) => expect(isSafeSvg(svg(inside))).toBe(false));

test("what is not an SVG in UTF-8 is refused", () => {
  expect(isSafeSvg(new TextEncoder().encode("<html></html>"))).toBe(false);
  expect(isSafeSvg(Buffer.from("<svg/>", "utf16le"))).toBe(false);
});
