/** Two words that sound or look alike, of which one is at home among certain others. All in small letters. */
export interface RoleWord {
  wrong: string;
  right: string;
  /** Words of the right one's subject. */
  near: ReadonlySet<string>;
  /** Words of the wrong one's own subject: beside one of them it is likely right. */
  own: ReadonlySet<string>;
  /** The beginning of the right one's relatives: "consum" of consumed, consumes, consumer. */
  family: string;
}

/**
 * Pairs that lists of commonly confused English words have, or that differ by a letter or two, each with the vocabulary of the
 * subject in which the second is a part or a role.
 */
const ROWS: readonly (readonly [wrong: string, right: string, family: string, near: string, own: string])[] = [
  [
    "customer",
    "consumer",
    "consum",
    "queue topic stream shard partition message broker producer publisher subscriber fifo offset backlog",
    "buy pay price pricing bill billing invoice purchase sale company business satisfaction shop relationship",
  ],
  [
    "tenet",
    "tenant",
    "tenan",
    "directory subscription multi cloud isolation landlord rent lease",
    "faith belief core architecture design principle",
  ],
  ["cue", "queue", "queue", "message consumer producer worker job fifo", "ball music actor stage visual audio signal"],
  [
    "steam",
    "stream",
    "stream",
    "shard partition consumer producer record kafka event buffer",
    "game boil water kitchen iron pot oven heat engine",
  ],
  [
    "roll",
    "role",
    "role",
    "policy permission identity user group assume trust",
    "dice bread back rolling forward paper film sushi drum dough",
  ],
  ["rooter", "router", "rout", "packet subnet gateway network interface", "android drain root"],
  [
    "cord",
    "chord",
    "chord",
    "minor major third fifth note scale key triad harmony arpeggio",
    "power spinal umbilical vocal plug cable",
  ],
  ["flower", "flour", "flour", "dough sugar butter yeast egg bake oven bread salt", "petal bloom vase garden seed pollen bee"],
  ["leak", "leek", "leek", "onion carrot potato soup garlic celery", "memory water gas pipe data tap seal"],
  ["desert", "dessert", "dessert", "sweet cake cream sugar fruit menu pudding", "sand camel cactus dry arid oasis rain"],
  ["fur", "fir", "fir", "spruce pine larch conifer needle cone tree bark", "animal coat fox wool hair skin winter"],
  ["beach", "beech", "beech", "oak ash leaf tree hornbeam bark timber nut maple", "sand sea surf swim sun coast holiday"],
  [
    "reed",
    "read",
    "read",
    "write iops throughput latency replica query",
    "clarinet oboe saxophone bassoon mouthpiece organ pond grass",
  ],
  [
    "base",
    "bass",
    "bass",
    "clef string tenor alto soprano guitar cello trombone",
    "layer class data code knowledge acid number",
  ],
  ["symbol", "cymbal", "cymbal", "drum snare stick hi-hat crash percussion", "sign note icon letter notation meaning"],
  ["pedal", "petal", "petal", "flower sepal stamen bloom stem", "piano organ harp bicycle sustain foot guitar"],
];

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Role words by the wrong one. */
export const roleWords: ReadonlyMap<string, RoleWord> = new Map(
  ROWS.map(([wrong, right, family, near, own]) => [wrong, { wrong, right, family, near: set(near), own: set(own) }]),
);
