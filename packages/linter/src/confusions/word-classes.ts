/** Words that patterns of confused words name together. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  DET: list("a an the this that these those my your his her its our their each every all any some no one two three both"),
  THE: list("a an the this these those my your his her its our their"),
  PRON: list("i you he she it we they"),
  BE: list("is are was were be been being am isn't aren't wasn't weren't it's they're you're we're that's"),
  MODAL: list(
    "to can could will would shall should may might must cannot can't couldn't won't wouldn't don't doesn't didn't shouldn't not never please you'll we'll i'll they'll it'll",
  ),
  PREP: list(
    "of in on for to from with by at into onto through within under over via without across between among inside during",
  ),
  QUESTION: list("how what why where which who when whether"),
  GO: list(
    "read reads reading go goes going went gone pass passes passed passing walk walks walked walking run runs running loop loops looping look looks looking iterate iterates iterating scroll scrolls scrolling step steps stepping work works working browse browses browsing cycle cycles cycling flow flows flowing sift sifting search searches searching get gets getting come comes coming break breaks follow followed sort sorted",
  ),
  VERB: list(
    "be have do use get make set run see add create change know find take go start try check put build write read keep give show tell call define open install help allow remove update delete move send ensure consider wait think say look work need want choose select click enter press type include avoid handle support learn test",
  ),
  MORE: list(
    "more less better worse larger smaller greater higher lower faster slower bigger longer shorter older newer earlier easier harder fewer cheaper simpler stronger weaker deeper wider safer rather heavier lighter taller colder hotter warmer richer poorer louder quieter younger smarter broader greener tighter",
  ),
  END: list("$ and or but when while because if so in on at for to with of"),
};

function list(words: string): readonly string[] {
  return words.split(" ");
}
