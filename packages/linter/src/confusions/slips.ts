/** A letter too many, too few, another or swapped, where another word comes of it. The form of the lines is told in `pattern.ts`. */
export const slips: string = `
is|as|was|in|to|for|from|only|at|by|with|$|^|use|using|be|into|see|than|least|choose|per|when|just|if|has|any on>one of the|these|those|your|our|its|my|them|two|three|several|many
based|depending|depends|depend|click|focus|rely|relies|run|runs|running|works|available|located|hosted|stored|effect|installed|impact|emphasis|turned|turn|clicking|information one>on the|a|your|this|each|an|our
he>the same|following|first|last|next|new|current|most|other|only|second|default|above|below|latest|best|entire|given|value|name|user|file|number|code|server|command|output|list|database !is|was
of|in|for|from|on|by|with|at|using|into|to|through|between he>the !is|was|has|had|who|said
in|of|to|from|for|on|with|at|by|into|using they>the same|following|first|last|next|new|current|most|other|second|default|above|below|latest|best|entire|value|name|user|file|number|code|server|command|output|list|database|app|application
if|when|that|because|so|but|where|since|until|what the>they/there are|were|have|don't|aren't|do|need_to|want_to !$|on|in|off
and|, them>then click|run|select|press|add|choose|type|create|open|go|save|restart|install
all|each|some|both|many|any|none|two|one|most of then>them !$|on
i|we|you|to|don't thing>think that|it|about|this|we|you|is|i|they|there
these|other|some|many|few|two|three|following|several|different|such thinks>things
our>out of the|a|date|scope|memory|box|order|sync|range|bounds|control|these|them|this|all|#|our
in|of|to|on|for|with|from|by|all|at out>our own|users|case|team|server|code|example|data|application|app|project|website|first|customers|system|products|new|previous|company|community|database|current
of|in|with|by|from|at|using|create|build|write|make|bring|host|define|creating|building|writing|on|for|to you>your own
in|on|to|of|with|from|by|into|using|at|inside|via|for you>your computer|machine|system|server|device|project|browser|account|application|code|website|phone|screen|home|desktop|local|terminal|app|data|site|team|users|network|environment|repository|database|package|config|team
if|when|that|once|what|so|because|before|unless|and|then your>you should|could|would|are|cannot|can't|don't|won't|can|will|must|have|need|want !to|for
as been>has_been !$|said|stated|noted
it|this|that|which|he|she|there as>has been
such has>as !been|a_lot
such|well|same|known|used|soon|long|just ass>as
ass>as well|a|the|an|you|soon|it|they
fro>for/from the|a|an|all|each|your|more|example|every|this|these|it|any|our|instance|details|use
fir>for the|a|an|each|your|all|example|more|this|these|any|details|every
foe>for the|an|each|your|all|example|more|this|these|any|details|every
fore>for the|each|your|all|example|more|this|these|any|details|every
to|can|you|then|and|please|will ad>add a|an|the|your|this|new|it|some
add>ad blocker|blockers|blocking|hoc
it|this|that|you|we|they|there|which|i|he|she|one cold>could be|have|not|also|use|see|do|get|make|add
it|this|that|you|we|they|there|which|i|he|she|one wold>would
of|all|over|only|for|the|your|our|some|two|these|many|several|any|other|more fist>first time|times|step|thing|place|item|argument|parameter|part|one|name|version|letter|character|column|row|element|release|day|page|week|byte|three|few|class|line|of|and|chapter|letter
^|at|the|in|for fist>first time|step|thing|place|item|argument|parameter|one|character|column|row|element|release|day|page|week|three|few|line
web|remote|dns|proxy|http|database|sql|mail|application|local|client|dev|file|api|single|linux sever>server
web|remote|dns|proxy|http|database|sql|mail|application|file|api|linux severs>servers
to|can|you|and|will|please|must|then|should|, sue>use \`
sue>use the following|command|default|same
sue>use this|these|it command|script|function|method|option|tool|package|library|library|to
is|are|can be sued>used to|when|as|with|instead|in
by|when|without|and|via|before|of|for suing>using \`|a variety|different|single|simple|this|the_following
by|when|and suing>using the following|same|command|default|latest
to|can|you|now|and|will|please|then lunch>launch the|a|an|your|it|template|instance|instances|another|this
is|be|as|has|have|returns|such|not|contains|was|provides|takes|need|needs|gives|throws and>an object|array|error|integer|element|example|instance|exception|event|index|image|array|existing|additional|optional|important|easy|interface|alternative|entire|extra|interesting|appropriate|application|abstract|attribute|option|overview|arbitrary|average
an>and then|the|this|these|they|that|will|we|you|can|is|are|it|has|how|what|when|therefore|not|their|its|there|so|to
read|write|input an>and write|read|output|execute
`;
