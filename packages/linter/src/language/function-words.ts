/**
 * The commonest short words of languages that share the Latin alphabet with English: they tell what a sentence is written in. Words
 * that English has too tell nothing: most ("die", "in", "on") are left out. After the frequency lists of the languages' own dictionaries.
 */
export const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: list(
    "the of and is to that for with it this are as be by from you can not have has which your or at was when if will an we they its but also use used using all how what into more should than then these our their there do does about may must only other so some such they've it's i'm don't",
  ),
  de: list(
    "der das und ist nicht ein eine mit von zu auf für dem des im auch sich als wird werden sind oder bei wie nach durch kann wenn aus sie nur über",
  ),
  es: list(
    "el los las que por una es para con del se lo como más su al pero sus este esta entre cuando muy sin sobre también hay está puede",
  ),
  fr: list(
    "le les des du une est et dans que qui avec sur cette il elle au aux ne pas sont par ou se nous vous ces ce sa être peut leur",
  ),
  it: list(
    "il lo gli di che una è sono con del della dei delle nel nella al alla più anche questo questa quando si ha essere può sul dalla ogni",
  ),
  nl: list(
    "het een van en niet voor met zijn dat op te wordt ook als bij maar naar deze dit worden kan uit door om aan hebben",
  ),
  pt: list(
    "os as um uma não com para do da dos das que por mais como ao se foi são você pelo pela este esta entre também está ou em à",
  ),
  pl: list("się nie że jest na do w z jak po ale od dla tym są lub przez czy być tylko może oraz"),
  sv: list("och att det som en på är av för med till inte har om ett var kan eller från vid"),
  tr: list("ve bir bu için ile olarak daha çok olan gibi en sonra kadar değil veya ise"),
};

function list(words: string): readonly string[] {
  return words.split(" ");
}
