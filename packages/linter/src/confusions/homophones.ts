/** Words that sound alike, or nearly, and mostly name things or actions. The form of the lines is told in `pattern.ts`. */
export const homophones: string = `
to|can|can't|cannot|could|will|let breath>breathe $|in|out|the|air|and|easily|new|a
a|deep|his|hold|each|last breathe>breath $|of|and|before|away
to|can|could|will|would|should|may|might|must|please|you'll|don't|not|let|cannot|i'll chose>choose
^ chose>choose the|a|an|your|one|from|between|which|either|another|any|this|\`
is|are|was|were|be|been|being choose>chosen by|as|to|for|from|because|at|in|over
has|have|had choose>chosen to|the|a|an|this
it|this|them|use|used|run|runs|times|again|happens|changes|work|works|do|see|updated|hours|*ing everyday>every_day $|at|in|for|by|and|to|we|i|you|they|when|because|until|since|with
in|for|of|the|my|our|their|common|from|most every_day>everyday life|use|language|objects|tasks|speech|situations|experience|english|items|problems|work
witch>which is|are|has|have|can|will|the|you|it|was|were|we|means|contains|allows|one|should|may|would|does|makes|they|i|then|in
in|from|by|for|on|about witch>which !doctor|hunt|craft|$|of
determine|determines|decide|decides|check|checks|know|see|choose|specify|specifies|on|of|matter|or|indicates|indicate|control|controls|test|tests|verify|ask|about weather>whether or|the|you|to|it|they|we|a|this|there|not|an|your|i|he|she
^|by|to|from|some|through dose>does not|it|this|that|anyone|the|what|nothing|everything|exactly|your
dose>does not|n't
how|what|why|where|this|that|which|it|he|she|also dose>does not|it|this|that|anyone|the|what|nothing|everything|exactly|work|your
is|are|was|were|be|only|mainly|mostly|likely|partly|possibly|primarily|probably do>due to the|a|an|lack|some|its|limitations|this
of coarse>course $|you|it|not|this|the|i|we|there|be
piece|pieces peace>piece of
peace>piece of code|cake|software|data|text|information|paper|advice|hardware|work|functionality|equipment|string|wood
control|data|management|user|forwarding plain>plane $|is|and|components|nodes|node|of|to|in
plane>plain text|english|javascript|html|old
scene>seen in|on|above|below|here|as by|the|above|below|figure|following|a|$
and so fourth>forth
back and fourth>forth
the|a forth>fourth column|one|step|argument|time|quarter|edition|line|parameter|element|item|way|method|row|chapter|part|of|option|word|layer|digit
to|will|can|may|help|would lesson>lessen the|your|its|this
morale>moral of the|this story|tale
team|employee|staff|boost|low|high|improve moral>morale $|and|is|by|of|was
authorized|authorised|medical|military|security|qualified|trained|support|key|operations|it|technical|only personal>personnel $|to|who|must|can|in|with|from|are|is|have|should|at
precede>proceed to|with the|a|step|next|your|this|#
be|is|are|was|were|optionally|immediately proceeded>preceded by
the rational>rationale behind|for|is|of|was $|the|this|that|our|these|a|to|using|why
test|tests|office|protocol|tool|hotel|cipher|productivity|benchmark|regression|testing|validation|software suit>suite $|and|is|for|of|in|with|to|that|has|will|runs|can
test|tests|cipher|testing|tool|protocol|regression suits>suites $|and|are|for|of|in|with|to|that|can
to|that|which|will|best|not|better suite>suit your|my|the|our|their|its|you|his|all
that|which|best|not|better|it suites>suits your|my|the|our|their|its|you|best
free trail>trial
trail>trial period|version|account|license|licence|subscription|run|runs
trail>trial and error
audit|paper trial>trail
audit trials>trails
is|are|was|were|a|not|it's|be|works|work|been|with vary>very good|large|small|useful|simple|important|well|easy|different|much|fast|slow|few|likely|common|long|short|high|low|big|nice|little|hard|similar|helpful
may|can|will|could|might|to|results|times|values|costs very>vary depending|by|from|between|widely|based|according|greatly|across|slightly|over|in|with
formally known>formerly_known as
formally>formerly known|called as|the|named
incidence>incident response|report|management|handling|manager|ticket
the later>latter is|are|has|can|will|option|case|being|approach|method|would|should|does|allows|requires|uses|two
latter>later on|than|versions|version|releases|stage|date|time
a|this|that|same|similar|timely|consistent|controlled|secure|safe|following|efficient|such|predictable manor>manner $|that|of|as|to|and|similar|which|by|so|when|with|in
key|value pear>pair
key|value pears>pairs
pear>pair of
color|colour|command pallet>palette
color|colour|command palate>palette
route>root user|privileges|directory|password|cause|certificate|ca|filesystem|permissions|element|node|folder !traffic
as route>root $|user|or|on|and|to
is|are|was|be|exception|error|gets|been throne>thrown
cash>cache hit|hits|miss|misses|invalidation|memory|line|lines|eviction|layer|server|key|control|size|entry|entries|busting
clear|browser|local|page|dns|disk|query|the_browser cash>cache $|of|and|for|on|after|before|when|is
in sink>sync with|between
out of sink>sync
message|print|task|job cue>queue $|and|is|to|for|of|system|service
the hole>whole thing|system|process|page|project|world|point|idea|time|way|story|set|app|application|code|database|file|string|list|day|team|document
as a hole>whole
a|an|the|any|one week>weak password|passwords|reference|references|typing|type|consistency|point|spot|entropy|encryption|ciphers|cipher|link|entity|learner|signal
week>weak password|passwords|reference|references|typing|encryption|ciphers|cipher
last|next|every|per|this|each weak>week $|in|on|at|and|we|i|or|for
is|are|be|not|been aloud>allowed to|in|by|for|on|$|per
is|was|are|were|been|being|be|has|have|get|gets build>built by|on|with|in|using|from|for|into|upon|as|around|and|$
is|was|are|were|been|being|be|gets|get send>sent to|by|from|in|via|with|over|as|when|for|back|out|$
time|money|effort spend>spent on|in|with|by
is|are|was|be|been|not|you're|isn't|aren't|it's suppose>supposed to
is|are|was|were|be|been base>based on|upon
!to|will|can|could|would|and advance>advanced features|usage|options|settings|topics|users|configuration|techniques|concepts|search|level|topic|user|functionality|networking|mode
a clear|guilty|good conscious>conscience
security|cost|self|health|environmentally|budget|more|be|being conscience>conscious $|about|of|and|that|decision|choice
devise>device driver|drivers|name|id|type|manager|names|ids|type
to device>devise a plan|way|method|strategy|scheme|solution
risk adverse>averse
threw>through out
line|page|word|lunch|coffee|code brake>break $|and|in|is|after|before|characters|character|between
line|page|word brakes>breaks $|and|in|are|after|before|between
to|will|may|could|can|would|not|might brake>break existing|compatibility|backward|backwards|things|code|builds|your|if
roll>role based access|authorization|authentication|permissions
play|plays|played|playing a|an|the|no|key|important|major|crucial|vital|big|significant|central roll>role
important|key|major|crucial|vital|significant|central|critical roll>role in
iam|admin|user|execution roll>role $|to|for|with|is|and|that|in|has
take|takes|taking|took|have|quick|sneak a peak>peek $|at|inside|under|into
sneak|quick peak>peek $|at|of|inside|into
bare>bear with me|us|in
by in large>large
wreck>wreak havoc
was|is|are|were|been|i'm|am wandering>wondering if|how|why|whether|what|where|about
no wander>wonder
to|will|would|could|can|love|like|want|glad|happy|forward here>hear from|about|that|your|what you|your|the|any|more|other|others|how|people|a|it|feedback
love|like|want to here>hear from|about|what|your
^ hear>here is|are|you|we|i
PRON here>hear back|from|about !to|in|on
click|right|over|from|in hear>here $|to|is|and|for
bellow>below $|is|are|you|to|for|the|we|and|shows|will|how|command|code|example|in|with|which|it
see|shown|listed|described|explained|mentioned|given|outlined|defined|as|example|code|command|from|section|or|image|one|described bellow>below
i|he|she|they|we|you new>knew that|how|what|about|it
read and|or right>write access|permission|permissions|operations|to
is|it's|be|not|thread|type|are|memory|perfectly|completely save>safe to|for|$|and|enough !a|the|your|it|this|disk
thread|type|memory save>safe
to|can|will|you|please|then safe>save the|your|a|it|this|time|space|memory|money|changes|some !side|mode
the some>sum of all|the|its|squares
web|official sight>site
web sights>sites
meat>meet the|your|our|their|these|all requirements|criteria|needs|deadline|demand|demands|standards|goals|expectations|conditions|following|minimum
free|pricing|storage|premium|multi tear>tier $|account|is|and|for|of
lightening>lightning fast|strike|strikes|bolt|bolts|talk|talks|storm|storms
costumer>customer service|support|data|experience|order|orders|account|accounts|id|base|satisfaction|relationship|feedback|information|needs|address|name|names|list|table|service|requests
the|our|your|each|new|existing|potential|every costumers>customers
costume>custom domain|domains|attribute|attributes|component|components|field|fields|function|functions|rule|rules|settings|config|configuration|class|classes|error|event|events|type|types|build|policy|policies|image|images|script|scripts
defiantly>definitely be|not|a|the|have|worth|more|recommend|need|should|use|want|one|possible|something|is|do|try
pubic>public key|keys|ip|api|apis|cloud|domain|repository|access|subnet|subnets|network|internet|interface|class|method|methods|static|void|address|addresses|dns|url|beta|preview|ca|folder|health|school|transport|sector|relations|repo
package|project|file|window|password|product|network|session|task|state|version|memory|device|process|dependency|service|account|content|resource|secrets|systems|configuration manger>manager
`;
