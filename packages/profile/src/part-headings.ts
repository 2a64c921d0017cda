/**
 * Headings of the parts that documents have, whatever they are about, as templates for READMEs, manuals and lecture notes name them. `*`
 * stands for an optional plural. Words that are as often the name of a thing, as "index" and "function", are left out.
 */
const PARTS = listed(`
  about, advantage*, alternative*, api, api reference, appendix, background, basics, behaviour, behavior, benchmark*, benefit*, best practice*,
  browser support, browsers, building, capabilities, caveat*, challenge*, characteristic*, cheat sheet, cli, command line, command-line interface,
  commands, comparison*, compatibility, concept*, conclusion*, configuration, configuring, considerations, cons, consequence*, core concept*, cost*,
  definition*, demo*, dependencies, description*, design, detail*, developing, development, difference*, disadvantage*, discussion, documentation, docs,
  drawback*, events, example*, exercise*, explanation*, exports, feature*, first steps, for developers, fundamentals, general, get started, getting started,
  goal*, good to know, guide*, helpers, highlight*, hint*, how it works, how to, idea*, implementation, important, install, installation, installing,
  instructions, intro, introduction, issues, key concept*, key feature*, key point*, known issue*, lab*, learning objective*, limit*, limitation*, main point*,
  methods, migrating, migration, misc, miscellaneous, more, motivation, name, non-goal*, note*, nota bene, objective*, options, other*, overview, parameter*,
  performance, philosophy, pitfall*, point*, practice*, prerequisite*, price*, pricing, pro tip*, problem*, properties, pros, pros and cons, purpose, question*,
  questions and answers, quick start, quickstart, quota*, rationale, recap, recommendation*, remark*, requirement*, requirements, restriction*, result*, return value*,
  returns, running, scenario*, scope, section*, settings, setting up, setup, solution*, specification, static methods, state of the project, status, step*, summary, syntax, takeaway*, task*,
  team, terminology, terms, test, testing, tests, tip*, tips and tricks, tl;dr, topic*, trade-off*, trick*, troubleshooting, try it, try it out, tutorial*,
  typescript, types, update*, upgrade guide, upgrading, usage, usage example*, use, use case*, using, utilities, versioning, vocabulary, walkthrough*, warning*,
  what is it, what it does, when to use, when to use it, when to use this, why, workflow, workaround*`);

/** Headings of what documents say about themselves, their projects and the people behind them: nothing there is worth learning by heart. */
const MATTER = listed(`
  acknowledgement*, acknowledgment*, attribution*, author*, backer*, badge*, bibliography, bug*, breaking change*, change history, change log*, changelog*, changes history, changes, citation*, citing, code of conduct,
  community, contact, contact us, content, contents, contribute, contributing, contribution*, contributor*, copyright, credit*, disclaimer*, donate, donation*, external link*,
  faq*, feedback, footnote*, frequently asked questions, funding, further information, further reading, getting help, help, history, learn more, licence*, license*,
  licensing, link*, maintainer*, more information, more info, news, notice, outline, people, prior art, project status, questions, read more, reading, recommended reading, reference*, related, related link*,
  related project*, related work, release history, release note*, release schedule, releases, resource*, roadmap, security contact, security policy, see also, similar projects, source*, sponsor*, support, supporters, table of contents,
  thank you, thanks, to do, to-do*, todo*, toc, trademark*, translation*, upstream, useful link*, version history, what's new, what’s new, who uses this`);

/** What may stand before such a heading without making a name of it. */
const LEAD =
  /^(?:(?:the|a|an|our|your|some|more|my|other|additional|general|basic|common|useful|further|quick|short|brief|special|current|latest|detailed)\s+)+/;

/** A numbered part: "Step 3", "Chapter 2: Soups". And what shows something else: "Example: a soup". */
const NUMBERED =
  /^(?:appendix|chapter|day|exercise|figure|lab|lecture|lesson|module|part|phase|question|section|session|step|table|task|unit|week)\s+(?:\d+|[ivx]+|[a-z])\b|^examples?\s*(?:\d|:|of\b|for\b|with\b|[–—-]\s)/;

/** "Soup examples", "Our sponsors", "Breaking changes in version 2": what something is an example of, and so on, does not matter. */
const OF_A_PART =
  /\s(?:examples?|acknowledge?ments|backers|contributors|maintainers|sponsors|changelog)$|^(?:breaking\s+)?changes\s+(?:from|in|since|to)\b|^please\s/;

/** What is longer names no such part, and would take long to search. */
const MOST_LETTERS = 200;

/** Whether a heading is that of a part that any document may have. */
export function isPartHeading(heading: string): boolean {
  if (heading.length > MOST_LETTERS) return false;
  const plain = plainHeading(heading);
  return NUMBERED.test(plain) || OF_A_PART.test(plain) || pieces(plain).every((piece) => PARTS.has(piece) || MATTER.has(piece));
}

/** Whether a heading is that of a part in which a document speaks of itself. */
export function isMatterHeading(heading: string): boolean {
  if (heading.length > MOST_LETTERS) return false;
  return pieces(plainHeading(heading)).every((piece) => MATTER.has(piece));
}

/** In lower case, without a number and pictures before it and marks after it. */
function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "")
    .replace(/[^\p{L}\p{N})]+$/u, "")
    .replace(/\s+/g, " ");
}

/** The names of the parts that a heading joins, as "Installation & usage"; itself if it is one. */
function pieces(plain: string): string[] {
  const known = (text: string): boolean => PARTS.has(text) || MATTER.has(text);
  const whole = known(plain) ? plain : plain.replace(LEAD, "");
  return known(whole) ? [whole] : whole.split(/\s*(?:,|&|\/|\+|\band\b|\bor\b)\s*/).map((piece) => piece.replace(LEAD, ""));
}

function listed(list: string): ReadonlySet<string> {
  const headings = list.split(",").map((heading) => heading.trim());
  return new Set(
    headings.flatMap((heading) => (heading.endsWith("*") ? [heading.slice(0, -1), `${heading.slice(0, -1)}s`] : [heading])),
  );
}
