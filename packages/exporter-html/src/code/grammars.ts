/** A language whose code is shown in colours. */
export interface Grammar {
  /** What highlight.js calls it and its file. */
  name: string;
  /** Names of the languages that stand inside of it. */
  inside: readonly string[];
}

/**
 * The languages, a line each: what highlight.js calls it, further names that blocks have for it, and behind a bar what stands inside of it.
 * Those of few notes are left out, and those that take long for little text.
 */
const table = `
apache apacheconf
awk
bash sh zsh
c h
clojure clj edn
cmake cmake.in
cpp cc c++ h++ hpp hh hxx cxx
csharp cs c#
css
dart
diff patch
dockerfile docker | bash
elixir ex exs
elm
erlang erl
fortran f90 f95
fsharp fs f#
go golang
gradle
graphql gql
groovy
haskell hs
http https | json
ini toml
java jsp
javascript js jsx mjs cjs | xml css graphql
json jsonc json5
julia jl
kotlin kt kts
latex tex
less
lisp
lua pluto
makefile mk mak make
markdown md mkdown mkd | xml
matlab
nginx nginxconf
nix nixos
objectivec mm objc obj-c obj-c++ objective-c++
perl pl pm
php | xml
powershell pwsh ps ps1
prolog
properties
protobuf proto
python py gyp ipython
python-repl pycon | python
r
ruby rb gemspec podspec thor irb
rust rs
scala
scheme scm
scss
shell console shellsession | bash
sql postgres postgresql pgsql mysql sqlite
swift
tcl tk
typescript ts tsx mts cts | xml css graphql
vbnet vb
verilog v sv svh
vhdl
vim
wasm
x86asm
xml html xhtml rss atom xjb xsd xsl plist wsf svg | css javascript
yaml yml
`;

const grammars = new Map<string, Grammar>();
for (const line of table.trim().split("\n")) {
  const [names = "", inside = ""] = line.split(" | ");
  const [name = "", ...others] = names.split(" ");
  const grammar: Grammar = { name, inside: inside.split(" ").filter((each) => each !== "") };
  for (const each of [name, ...others]) grammars.set(each, grammar);
}

/** The language that a block names, whatever stands behind the name (`js{1,3}`, `{.python}`, `rust,ignore`); null where we know none. */
export function grammarOf(language: string): Grammar | null {
  const name = /^\{?\.?([\w+#.-]+)/.exec(language)?.[1]?.toLowerCase() ?? "";
  return grammars.get(name) ?? null;
}

/** Every name that a language has. */
export function grammarNames(): Iterable<string> {
  return grammars.keys();
}
