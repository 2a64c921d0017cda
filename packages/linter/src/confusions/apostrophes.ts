/** Words with and without an apostrophe that sound alike. The form of the lines is told in `pattern.ts`. */
export const apostrophes: string = `
of|in|on|to|from|with|by|at|into|onto|through|within|under|over|via|without|across|between|among|inside|during|for it's>its !a|an|the|not|been|going|always|also|just|only|all|possible|likely|because|that|very|so|too|really|still|already|now|time|important|easy|hard|up|in|on|no|more|about|worth|supposed|$|what|me|you|he|she|or|and|as|like|easier|better|best|quite|pretty|*ing|*ly
it's>its own
it's>its !a|an|the|not|in|on|at|to|been|also|who|what|here|there|that|this|these|going|got|how|why|where|when|which|if|as|one|all|they|you|we|like|because|still|always|just|only|so|*ing|*ed|*ly is|are|was|were|has
all|both|using|has|have|had|change|changes|changing|set|sets|setting|keep|keeps|lose|loses|show|shows|given|per|without it's>its *tion|*ment|*ness|*ity|name|names|value|values|own|content|contents|size|type|parent|parents|children|child|state|id|path|data|members|users|items|subdirectories|files|settings|properties|attributes|arguments|parameters|options|dependencies
# it's>its original|size|value|length|width|height|current|own|initial|normal|usual
its>it's a|an|not|been|going|just|always|never|because|okay|ok|supposed
its>it's possible|impossible|necessary|unnecessary|easier|harder|recommended|called to|that|$
when|if|since|because|that|although|though|unless|whether|but|think|means|says|so its>it's the|too|very|only|also|now|already|still|good|bad|important|easy|hard|better|best|fine|done|ready|true|false
^ its>it's the|also|very|important|easy|hard|better|best|good|up|time|like
your>you're going|supposed|welcome|able|unable|gonna|allowed|not|a|an|the
if|when|once|while your>you're using|looking|trying|making|working|running a|an|the|this|on|to|for|with|in
of|in|on|to|from|with|by|at|into|onto|for|using|inside you're>your !a|an|the|not|going|*ing|*ed|done|in|on|at|to|sure|ready|new|not|here|there|supposed|$
you're>your own
their>there is|are|was|were|isn't|aren't|wasn't|weren't|exists|seems|seem
their>they're going|supposed|not|gonna|a|an|the|able|unable
there>their own
of|with|using|change|changing|changes|modify|manage|managing|share|sharing|lose|update|have|has|use|do there>their own|data|name|names|account|accounts|code|work|password|passwords|email|application|applications|environment|project|projects|respective|children|values|properties|users|customers|content|device|devices|computer|corresponding|entire
there>they're going|supposed|gonna
they're>their own|respective|name|names|data|code|account|accounts|value|values|children|users
they're>there is|are|was|were|isn't|aren't
of|in|on|with|by|from|for|at|into they're>their !a|an|the|not|going|*ing|*ed|not|in|on|at|all|done|$
lets>let's see|look|say|assume|talk|consider|begin|suppose|imagine|dive|discuss|pretend|hope|move|go|try|explore|face
^|so|now|then|first|next|and|but|again|ok|okay lets>let's take|start|create|add|make|use|have|get|do|run|build|change|define|write|call|find|fix|implement|install|check|keep|call|break|examine|review|test|think|learn|continue|walk|put|read !$
let's>lets you|users|us|them|him|her|it|developers|everyone|people|me|clients|customers|anyone
that|which|this|also|and|it let's>lets the|a|an|any|your|our
who's>whose name|names|id|value|values|job|own|content|contents|type|description|owner|members|role|work|data|title|body|goal|purpose|code|length|size|key|keys|output|arguments|parent|children|source|elements|first|last
!know|see|tell|out|find|guess|about|decide who's>whose !a|an|the|not|in|on|at|to|been|also|who|here|there|next|that|going|got|new|responsible|your|*ing|*ed|*ly is|are|was|were|has|have|contains|contain|matches|match|begins|starts|ends|can|will|would|should|does|did|equals
whose>who's a|an|the|been|not|going|responsible
^ whose>who's there|that|this|next $
childrens>children's !$
womens>women's !$
mens>men's room|rooms|clothing|clothes|health|team|teams|shoes|rights|wear|fashion|choir|national
cant>can't be|do|have|get|make|use|see|find|wait|remember|say|tell|believe|even|just|really|help|think|go|run
i|you|he|she|it|they|we|that|this|there wont>won't be|do|have|get|make|work|use|see|find|even|just|really|help|run|need|go|let|change|show|take
whats>what's the|a|new|going|in|it|this|that|your|happening|wrong|up|next|inside|different
hes>he's a|an|the|not|been|going|just
`;
