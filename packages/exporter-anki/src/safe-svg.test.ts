import { describe, expect, test } from "vitest";
import { safeSvg } from "./safe-svg.ts";

const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">';
const svg = (inside: string): string => `${open}${inside}</svg>`;

function safe(text: string): string | null {
  const bytes = safeSvg(Buffer.from(text));
  return bytes === null ? null : Buffer.from(bytes).toString();
}

describe("nothing of a harmless picture is changed", () => {
  test.each([
    '<path d="M0 0h48v48H0z" fill="url(#a)"/>',
    "<use xlink:href='#a'/>",
    "<style>.a { fill: url('#a') } @media (width > 9px) { .a { fill: red } }</style>",
    "<style><![CDATA[.a > .b { fill: url( #a ) }]]></style>",
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    "<title>Turn on: onclick=x, javascript:, url(https://example.org), &lt;script&gt;</title>",
    '<animateTransform attributeName="transform" type="rotate" from="0" to="360" dur="2s"/>',
    '<text x="1">Fish &amp; chips &#8212; at <tspan style="fill:#123">http://example.org</tspan></text>',
    "<!-- made by hand: <script> -->",
    '<g id="x" class="b" transform="scale(2)" style="opacity:.5;mask:url(#m)"><circle r="3"/></g>',
  ])("%s", (inside) => expect(safe(svg(inside))).toBe(svg(inside)));

  test("with a declaration, comments and spaces around it", () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- a -->\n${svg("<path/>")}\n<!-- b -->\n`;
    expect(Buffer.compare(safeSvg(Buffer.from(text)) ?? Buffer.of(), Buffer.from(text))).toBe(0);
  });
});

/** What none of the results may contain, once all references are resolved. */
const active =
  /script|foreignObject|iframe|<[^>]*\son\w+=|javascript|example\.org|evil|import|font-face|stylesheet|ENTITY|<!|<\?|image-set|https?:(?!\/\/www\.w3\.org)/i;

const kept = '<path d="M1 2"/>';

test.each([
  "<script>alert(1)</script>",
  "<script xlink:href='https://example.org/a.js'/>",
  "<g><script><![CDATA[alert(1)]]></script></g>",
  '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
  '<é:script xmlns:é="http://www.w3.org/2000/svg">alert(1)</é:script>',
  '<g onload="alert(1)"/>',
  '<g ONLOAD="alert(1)"/>',
  '<g oné="evil()"/>',
  '<image href="https://example.org/a.png"/>',
  '<image href="&#104;ttps://example.org/a.png"/>',
  '<image href="ht&#10;tps://example.org/a.png"/>',
  '<image href="/\\evil.net/a.png"/>',
  '<image href="//evil.net/a.png"/>',
  '<image href="../../evil.png"/>',
  '<image href="file:///etc/evil"/>',
  '<image href="data:image/svg+xml,&lt;svg onload=evil()>"/>',
  '<image href="data:image/svg+xml;base64,evil"/>',
  '<image href="data:image/png;base64,AA==#&quot; onload=evil"/>',
  '<image xlink:href="https://example.org/a.png" href="#a"/>',
  '<image y:href="https://example.org/a.png" xmlns:y="http://www.w3.org/1999/xlink"/>',
  '<image src="https://example.org/a.png"/>',
  "<use xlink:href='//example.org/a.svg#a'/>",
  '<use href="evil.svg#a"/>',
  '<use href="data:image/png;base64,AAAA"/>',
  '<feImage href="https://example.org/a.png"/>',
  '<a href="javascript:alert(1)"><path/></a>',
  '<a href="java&#9;script:alert(1)"><path/></a>',
  "<style>@import 'https://example.org/a.css';</style>",
  "<style>@\\69mport 'https://example.org/a.css';</style>",
  "<style>@font-face { font-family: x; src: url(https://example.org/x.woff) }</style>",
  "<style>.a { fill: u\\72l(https://example.org/a) }</style>",
  "<style>.a { background: image-set('https://example.org/a.png' 1x) }</style>",
  "<style>.a { background: url(/*#*/https://example.org/a.png) }</style>",
  "<style>.a { background: url(\n'https://example.org/a.png' }</style>",
  "<style>.a { background: url(https://example.org/a.png</style>",
  "<style><![CDATA[.a { fill: url(https://example.org/a) }]]></style>",
  "<style><g>@import url(https://example.org/a.css)</g></style>",
  "<style>@im<!-- -->port 'https://example.org/a.css';</style>",
  '<style type="text/css">.a { behavior: url(#default#evil); -moz-binding: url(#evil) }</style>',
  '<path style="fill: url( https://example.org/a )"/>',
  '<path style="fill: url&#40;https://example.org/a&#41;"/>',
  '<path fill="url(https://example.org/a.svg#b)"/>',
  '<path filter="url( &quot;https://example.org/a.svg#b&quot; )"/>',
  '<path cursor="url(https://example.org/a.cur), auto"/>',
  '<set attributeName="href" to="https://example.org/"/>',
  '<set attributeName="onclick" to="alert(evil)"/>',
  '<animate attributeName="xlink:href" values="javascript:alert(1)"/>',
  '<animate attributeName="fill" to="url(https://example.org/a)"/>',
  "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>evil</p></foreignObject>",
  "<iframe src='https://example.org'/>",
  "<h:meta xmlns:h='http://www.w3.org/1999/xhtml' http-equiv='refresh' content='0;url=https://example.org'/>",
  "<g xmlns='http://www.w3.org/1999/xhtml'><iframe src='https://example.org'/></g>",
  "<link rel='stylesheet' href='https://example.org/a.css' xmlns='http://www.w3.org/1999/xhtml'/>",
  "<audio href='https://example.org/a.mp3'/>",
  "<handler type='text/javascript'>alert(1)</handler>",
  "<listener event='click' handler='#evil'/>",
  "<?xml-stylesheet href='https://example.org/a.css'?>",
  "<g xml:base='https://example.org/'><use href='#a'/></g>",
])("of %s nothing dangerous is left, and all else", (danger) => {
  const result = safe(svg(`${danger}${kept}`)) ?? "";
  expect(result).not.toMatch(active);
  expect(result.startsWith("<svg ")).toBe(true);
  expect(result.endsWith(`${kept}</svg>`)).toBe(true);
  // What is safe stays as it is.
  expect(safe(result)).toBe(result);
});

test.each([
  ["a style sheet before it", `<?xml-stylesheet href="https://example.org/a.css"?>${svg(kept)}`],
  ["entities", `<!DOCTYPE svg [<!ENTITY a "https://example.org/">]>${svg(kept)}`],
  ["an external document type", `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/evil.dtd">${svg(kept)}`],
  ["another encoding", `<?xml version="1.0" encoding="UTF-7"?>${svg(kept)}`],
  ["an event handler at its root", `<svg onload="alert(1)" ${svg(kept).slice(5)}`],
  ["what a drawing program notes", svg(`<g xmlns:ink="http://example.org/ns" ink:label="evil"/>${kept}`)],
])("%s is left out", (_, text) => {
  const result = safe(text) ?? "";
  expect(result).not.toMatch(active);
  expect(result.startsWith(open)).toBe(true);
  expect(result.endsWith(`${kept}</svg>`)).toBe(true);
});

test("text is the same after it was written anew", () => {
  expect(safe(svg('<text onclick="x" y="&#9;&quot;&lt;">a &lt;b&gt; &amp;amp; <![CDATA[<c>]]></text>'))).toBe(
    svg('<text y="&#9;&quot;&lt;">a &lt;b&gt; &amp;amp; &lt;c&gt;</text>'),
  );
});

test.each([
  ["HTML", Buffer.from("<html><svg/></html>")],
  ["no XML", Buffer.from("<svg><path></svg>")],
  ["an entity that is not known", Buffer.from(svg("&evil;"))],
  ["an attribute twice", Buffer.from(svg('<image href="#a" href="https://example.org"/>'))],
  ["UTF-16", Buffer.from("\ufeff<svg/>", "utf16le")],
  ["invalid UTF-8", Buffer.concat([Buffer.from("<svg>"), Buffer.of(0xff), Buffer.from("</svg>")])],
  ["a picture of a hundred thousand levels", Buffer.from(`<svg>${"<g>".repeat(100_000)}${"</g>".repeat(100_000)}</svg>`)],
  ["nothing", Buffer.of()],
])("%s is no picture", (_, bytes) => expect(safeSvg(bytes)).toBeNull());
