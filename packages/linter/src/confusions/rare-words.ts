/**
 * Words one letter away from a far commoner one. After `~` stand subjects: where a note has one of these words, the rare word is meant.
 * The form of the lines is told in `pattern.ts`.
 */
export const rareWords: string = `
chucks>chunks ~drill|lathe|wood|jaw|jaws
poplar>popular ~tree|trees|wood|leaf|leaves|birch|timber
massages>messages ~massage|spa|muscle|muscles|therapy|body|masseur
error|warning|log|commit|status massage>message
brining>bringing ~salt|turkey|meat|pickle|brine
singed>signed ~hair|fire|burn|flame|burnt
singing>signing key|keys|certificate|certificates|algorithm|secret ~song|voice|music|choir
sing>sign up|out to|for|with|of|page|using|button|form|link|$ ~song|voice|music|choir|lyrics
calender>calendar ~paper|cloth|roller|rubber
depreciated>deprecated ~value|asset|assets|accounting|tax|currency|price|cost|depreciation
minuets>minutes ~dance|music|bach|baroque|haydn
gaol>goal ~prison|jail|prisoner
gaols>goals ~prison|jail|prisoner
barley>barely *ed|any|a|enough|visible ~grain|beer|malt|wheat|soup|flour
trough>through the|a|an|this|your|which|all|these|our|its|# ~animal|wave|pig|pigs|feed|peak|crest|cattle|water|market
rum>run the|a|this|it|your|\`|command|tests|commands ~drink|sugar|cocktail|alcohol|cake|bottle
prefect>perfect ~school|pupil|roman|prefects|police|prefecture
preform>perform DET|actions|operations|any|some|multiple|various ~plastic|bottle|mould|mold
preformed>performed by|on|in|at|with|when|using|$ ~plastic|bottle|mould|mold
preforming>performing DET|actions|operations|any|some|well
is|are|very|most|more|an|it's|also|especially impotent>important
to|can|will|should|must|may|not|could|would|might bee>be ~honey|hive|bees
has|have|had|not|never|it's|always|already bean>been ~coffee|beans|cook|soup
at|from|in|since the begging>beginning $|of|and
to|can|you|will|and brows>browse
boarder>border color|colour|radius|width|style|box|size|of ~school|house|snow|surf|boarders
left|right|top|bottom|solid|no|outer|inner boarder>border
you|we|i|it|they|which|that|users|this|one cam>can be|use|do|see|also|find|get|add|make|have|run|create|not|only|help ~camshaft|shaft|webcam|engine
it|you|we|they|this|which|that|i|he|one|there cloud>could be|not|have|also|use|see|do|get|make|add|help
static|dynamic|web|html|file|page|main|media contend>content
to|can|will|you|then|please|must|should crate>create a|an|the|new|your|it|two|multiple
is|was|are|were|been|being|has|have|newly|automatically|gets crated>created
this|which|that|it|command|also|automatically crates>creates a|an|the|new
mouse|text|the curser>cursor
gradient decent>descent
duel>dual boot|core|stack|band|channel|monitor|monitors|license|licensed|wield
can|must|should|may|could|will|, ether>either be ~ethereum|token|crypto|solvent|chemical|gas|ethers
ether>either a|the|of|by|one|way|in|you ~ethereum|token|crypto|solvent|chemical|gas|ethers
!than|best|hardly|rarely|never|longest|biggest ever>every single|time|day|request|user|node|minute|month|second|week|hour
!very every>ever since
is|are|be|was|were excepted>expected to|that|by|behavior|behaviour|$
as|than excepted>expected
all|everything|any|anything|everyone|nothing expect>except for|the|that|in|when
some|certain|large|great|greater|lesser|what|such|full|limited extend>extent $|that|of|the|to|as
to|can|will|would extent>extend the|a|your|this|it|our|beyond
fell>feel free to
to|can|will|you'll|could fine>find out|more|your|it|all|an|it_in
works|perfectly|totally|working find>fine $|for|with|on|in|when
as flows>follows $
as follow>follows $
as fallows>follows
please fallow>follow
grater>greater than|or
click|start her>here $|to|for
i|we hop>hope this|you|that|it
web|domain|cloud hosing>hosting
to|can|you|will|bulk|could inset>insert a|an|the|into|data|new|values|your|records|rows
we|i|you|they intent>intend to
the|original|my|our|clear|user intend>intent $|of|is|was|behind
is|you|can|to|are|we|not|will jut>just ~coast|rock|rocks
a|much|is|are|or|for|with|any lager>larger than|number|file|files|amount|set|scale|one|size|and|values ~beer|ale|brew
to|you|will|can|you'll|could|we lean>learn more|about|how|what|from
leave>leaf node|nodes
at lest>least
lick>click here|on|next|the
liked>linked list|lists
live>life cycle|cycles|span|expectancy|insurance
in real live>life $
mail>main branch|difference|reason|purpose|thread|advantage|idea|goal|menu
how|too|as man>many people|of|times|ways|users|files|more|as|other|different|things|years|days
no|not|doesn't|don't|didn't|won't|subject mater>matter !artium ~alma
maters>matters ~alma
you|we|they|i|will|that|users|might|may nee>need to|the|a|it|this|that|more|not
is|are|does|can|will|could|would|was|were|did note>not be|*ed|have|available|supported|work|allow|only|possible|required|necessary|been
in other>order to !the|those|people|say|have
to|can|will|we pars>parse
pleas>please see|note|read|use|make|refer|check|add|do|let|contact|open|visit|be|help|file|submit|follow|install|run|send ~court|guilty|trial|plea
to|can|will|must proof>prove that|it|your_identity
the|a|no|as prove>proof of|that
main|general|sole|whole|this|same propose>purpose $|of|is|for|and
we|i|to purpose>propose a|to|that|an
is|are|not|be|was|it's quit>quite a|an|easy|simple|good|useful|similar|different|hard|often|common|large|small|possible|powerful
to|will|can quite>quit $|the|vim|without
is|not|you|it's|are|don't|that's|doesn't rally>really good|a|want|need|use|important|nice|like|hard|easy|have|work|matter
in realty>reality $|it|the|this|you
to|can|not|you|we|they|that relay>rely on|upon
it|that|which|this relays>relies on|upon
default|http|static|api|each|new|named rout>route
default|http|static|api|all|these routs>routes
it|they|this|may|might|would|not|doesn't|don't|you|things seam>seem to|like|that
seams>seems to|like|that
to|will|can|must|should|could|would sent>send a|an|the|it|them|messages|message|data|email|emails|requests|your|out|to
make|makes|making|made|any since>sense $|to|in|of|for|because|when|if
ever sense>since
shall>shell script|scripts|command|commands|prompt|access|scripting
you|we|they|i|he shell>shall !out|into|script|command|commands
silicone>silicon valley|chip|chips|wafer|wafers
is|are|you|can|will|it|that|they|we|but sill>still ~window
code|following|example|html|short snipped>snippet $|is|below|above|shows|to|from|in|of|for|will
as son>soon as
spilt>split into|the|by|up|between|over|on ~milk|spill|oil|coffee|spilled
to|is|can|will spit>split the|into|up
get|getting|got stared>started
is|was|be|are|has|been stared>started by|with|in|on|from|as|when|$
staring>starting from|point|with|up
data|event|input|output|video|byte|readable|writable|writeable|audio|message|token|text|change steam>stream ~boiler|engine|valve
data|event|input|output|video|byte|readable|writable|writeable|audio|change steams>streams
video|data|live|audio|event|media|music|log steaming>streaming
MORE|other tan>than
in|of|on|to|from|for them>the same|following|default|current|new
in|of|on|to|from|for then>the same|following|default|current
!all|these|those|the|of three>there are no|some|many|several|a|lots|various|only
!all|these|those|the|of three>there is a|an|no|also|only|one
the|these|first|last|are|has|have|into there>three types|ways|main|parts|steps|options|components|levels|times|kinds|different|categories|modes|things|methods
access|auth|api|bearer|the toke>token ~smoke|cannabis
the|these|first|in|has|have|are|with|or|between|of|are|into tow>two types|ways|different|or|main|parts|steps|options|files|methods|components|numbers|kinds|things|modes|words|columns|of|sets|lists ~boat|car|truck|trailer|rope
treat>threat model|models|modeling|modelling|actor|actors|intelligence|detection
wait|waits|waiting|repeat|continue|continues|keep|keeps|blocked|blocks|not unit>until the|you|it|all|a|we|they|your|after
can|will|should|must|could|may|might|please us>use the|a|an|this|it|your|these|\`
can|will|must|should|could|to user>use the|a|an|this|your|it
is|are|be|was|been|were|can_be|being user>used to|for|by|as|with|when
!the|this|that|his|her very>every time|day|request|user|minute|month|year|week|file|node|single
i|you|we|they|to|don't|users|may wan>want to|the|a|it|this
you|i|we|they wand>want to|the|a
!a|every|one|no|not whit>with
wile>while !$|away
wit>with the|a|an|this|your|no|their|our|its|multiple|other|some|all|these|it|one|two|each|any|\`|# ~humor|humour|sharp|joke|wits|witty
your|my|its|their|our|his|her won>own
will|should|does|doesn't|not|to|would|also|might|may|can|don't|didn't|won't word>work $|with|on|for|in|if|when|correctly|well|fine|like|properly
real word>world example|examples|scenario|scenarios|use|application|applications|data|problems|projects|project|apps|code
hello word>world
around|over|across|throughout the word>world $
in other works>words
worst>worse than
to|will|can|should|must|could wrote>write a|an|the|to|code|your|it
the|an|your|all|any|other|with|use|using|for exiting>existing user|users|account|accounts|file|files|code|project|projects|resource|resources|data|bucket|cluster|customers|key|keys|table|tables|database|instance|instances|role|policy|configuration|application|applications|system|systems|one|ones|environment|infrastructure
the|a|this|each|required|input|text|key|form|name|empty|following|new filed>field $|is|name|names|in|of|value|to|with|type|must|and|has|will ~patent|lawsuit|complaint
be|was|is|were|can|are|not|been fund>found in|at|here|on|by|that
make|making|made|commit|deploy|deploying|push|apply|save|saving|discard|track|revert|review|these|breaking|code|following chances>changes $|to|in|and|are|from|before|made|will ~odds|chance
service|security|access|bucket|network|group|iam|the|these|key|firewall|backup|password polices>policies ~police
comma|double|single|empty|long|text|two|multiple|of|these|query|the|as|separated stings>strings ~bee|bees|wasp|nettle|jellyfish|scorpion
empty|query|connection|text|format|long|hex|json|input sting>string ~bee|bees|wasp|nettle|jellyfish|scorpion
complied>compiled !with|and|$
right|acute|wide|viewing|obtuse angel>angle
#|interior|right|acute|euler|rotation|both angels>angles ~angel|heaven|wings|church|god|los
`;
