/** Words that sound alike, or nearly, and mostly join or describe others. The form of the lines is told in `pattern.ts`. */
export const soundAlikes: string = `
!each|another|^ rather|other then>than !$
!if|when|while MORE then>than a|an|the|one|two|three|#|that|those|any|other|expected|usual|normal|just|its|your|ever|before|or|half|most|zero|nothing|anything
MORE then>than #
MORE then>than me|him|them|us|mine|yours|hers|ours|theirs|nothing|everyone|everything|anyone
no|nothing|none|nobody other then>than
^ than>then you|we|it|they|i|he|she|the|just|click|run|open|go|select|add|create|use|there|a|in|if
and|but|until|since|only than>then click|run|open|go|select|add|create|use|you|we|it|they|press|type|the|when|if|a
larger|smaller|greater|higher|lower|bigger|faster|slower|longer|shorter|older|newer|worse|fewer|cheaper|stronger that>than the|a|an|#|one|expected|usual|this|its|your|any|those|what|other|all|zero|previous
more|less that>than #|one|two|three|half|once|twice|ten|enough|just
no later|earlier|sooner that>than
!would|i'd|we'd|i|we|you rather that>than *ing
is|are|was|were|be|been|becomes|become|get|gets|getting|way|far|bit|isn't|aren't|not|much|it's to>too big|small|large|early|late|heavy|difficult|expensive|complex|complicated|high|low|old|hard|easy|short|few|many|much|far|strict|verbose|generic|broad|restrictive|slow|fast|long|old|deep|wide !of|that|as|numbers|values|sizes|levels|school|water|people|users|readers|others
there is|are|was|were|be to>too many|much|few|little
has|have|had|got|way|far to>too many|much|few|little !of|other|people|users
need|needs|needed|want|wants|wanted|able|going|trying|used|allowed|try|ought|order|has|have|had|how|ability|like|tries|attempt|attempts|required|requires|designed too>to VERB|view|execute|start|stop|connect|perform|provide|return|implement|access|manage|configure|deploy|specify
due too>to the|a|an|this|its|some
up too>to the|a|an|#|date
according|similar|compared|equal|next|related|addition|respect|opposed|prior|thanks|respond|responds|refer|refers|listen|subscribe|belong|belongs too>to the|a|an|this|that|your|its|all|any|these|each|our
to|will|would|can|could|may|might|don't|doesn't|not|never|you|they|we|you'll|might|i|cannot|won't|can't loose>lose data|your|the|it|their|access|all|any|track|connection|money|control|focus|some|information|weight|time|its|his|our|my|everything|precision|context|interest|state|work|sight|ability|performance
loosing>losing data|your|the|it|their|access|all|any|track|connection|money|control|focus|some|information|weight|time|its|his|our|my|everything|precision|context|state
lose>loose coupling|ends|fit|fitting
too lose>loose
to|will|would|can|could|may|might|not|does|doesn't|won't|don't|didn't|shouldn't|cannot|negatively|adversely|directly|which|that effect>affect your|how|performance|existing|only|their|our|my|every|each|multiple|production|these|other !change|changes|transition|transfer|reform|repairs|repair|necessary
to|will|would|can|could|may|might|not|does|doesn't|won't|don't|didn't|shouldn't|cannot|which|that effect>affect the|all|any performance|behavior|behaviour|result|results|output|way|value|values|other|rest|user|users|whole|state|system|application|quality|others|existing
effecting>affecting your|its|performance|existing|only|their|our|my|every
that|which|this|it|also|only|directly effects>affects the|your|all|how|only|any|its|performance|other|both|every !change|changes
side affect>effect
side affects>effects
an|no|the|negative|positive|adverse|same|little|big|desired|any|immediate|this affect>effect on|of|in|is|as|that|when|until|$
negative|positive|adverse|no|any|these|harmful|long-term affects>effects on|of|in|$
take|takes|taking|took|in|into|come|comes affect>effect $|when|on|until|immediately|after|and|in|for|at|from
have|has|having|no affect>effect on|$
away|apart|different|differs|differ|derived|derive|comes|come|coming|came|prevent|prevents|taken|take|takes|downloaded|received|receive|copied|copy|generated|obtained|inherits|inherit|inherited|exported|separate|separately|ranging|resulting|far|fetched|fetch|fetches|loaded|imported|removed|remove|removes|retrieved|retrieve|retrieves|extracted|extract|created|selected|starting|returned|called|excluded|suffer|benefit form>from the|a|an|this|your|#|one|its|another|these|those|other|scratch|any|all|each|our|every|their
the|a|short|long|normal|canonical|general|usual|common|simple|simplest|in from>form of !#|the|a|an|this|your
web|contact|login|feedback|registration|signup|submission|html|entry from>form $|is|and|with|that|to
could|would|should|might|must|couldn't|wouldn't|shouldn't of>have !course|$|the|a|this
turned|switched|turning|switching|shut|shutting of>off $|the|by|and|for|in|when
out|instead|because|front|consists|consist|lots|number|kind|sort|type|version|copy|means|amount|list|lists|set|group|collection|combination|most|some|part|parts|result off>of the|a|an|this|your|these|its|all|any
they|we|there where>were not|able|going|also|being|made|created|used|no|some|many|several|two|three|only|all|never|added|given|too
place|places|directory|folder|location|file|page|point|situation|situations|area|spot|example|examples|cases|scenario|scenarios|environment|directories were>where you|we|they|i|the|it|your|a
quiet>quite a|an|some|often|well|easy|easily|simple|similar|useful|different|the|likely|sure|possible|happy|right|a_bit
is|are|was|were|be|it's|that's|been|not|become|becomes|getting|gets quiet>quite simple|good|large|small|long|short|complex|complicated|hard|difficult|slow|fast|common|popular|powerful|expensive|big|straightforward|clear|nice|interesting|new|old|handy|helpful|limited
keep|keeps|stay|stays|remain|remains quite>quiet $|about|when|while|during|and
quite>quiet mode|hours
you|we|i|they|to|don't|didn't|not|doesn't|never|should|must|let|lets|already now>know how|what|why|about|which|who|whether|exactly
to|don't|didn't|not|doesn't|let|want_to now>know that|if|the|where|when
is|are|was|were|also|be|been|commonly|formerly|best|better|sometimes|widely|generally|otherwise know>known as|to|for|in|by
well|little|widely know>known
is|are|has|have know>now available|supported|possible|deprecated|able|using|ready|fixed|enabled
!to|you|we|i|they|not|don't|must|should|should|might|also|may|only|already know>known issue|issues|bug|bugs|limitation|limitations|vulnerabilities|vulnerability|problem|problems !and
GO|available|accessible|accessed|access|exposed|communicate|made|sent though>through a|an|the|this|these|all|each|every|your|its|one|it|them|#|our|their|several|various|multiple|some|and|which
even through>though it|they|we|you|there|he|she|i|this|that|it's|these|those|your is|are|was|were|has|have|does|did|can|could|should|will|would|may|might|don't|doesn't|isn't|aren't|had|do|want|know|use|may|cannot|can't|didn't|only|also|might
even thought>though it|they|we|you|there|the|this|i|he|she|these|some|it's|its|your|a|not
GO thought>through the|all|this|each|these|every|your|a
GO thorough>through the|all|this|each|these|every|your|a
GO threw>through the|all|this|each|these|every|your|a
a|more|very|for|most through>thorough analysis|review|explanation|test|understanding|investigation|testing|examination|cleaning|look|description|overview|introduction|guide|check|discussion
to|will|would|can|could|may|not|should|must|does|doesn't|don't|won't|only|also|which|that except>accept a|an|the|any|only|all|multiple|this|arguments|parameters|it|your|both|either|input|requests|connections !of
everything|all|anything|nothing|any|anyone|everyone|same accept>except for|that|when|if|the|where|in|those
we|i|would|strongly|highly|to|not|will|please|they|don't|generally advice>advise you|to|that|against|using|users|the|people|everyone|not|anyone|our|your|customers
some|any|good|helpful|bad|useful|legal|of|further|general|best|practical advise>advice !you|users|customers|people|the|us|them|your
principal>principle of|for least|single|separation|superposition|locality|relativity|mathematical
in principal>principle $|it|they|you|we|this|be|possible|the|a|any|all
guiding|basic|fundamental|general|design|solid|core|scientific|moral|pareto|substitution|closed|responsibility|inversion|segregation|underlying|working|operating|architectural|philosophical|main|uncertainty|peter|following principal>principle $|of|that|is|behind|and|in|to|for|which|states|says|says
this|that|the principal>principle suggests|states|says|behind|holds|implies|applies
guiding|basic|fundamental|general|design|solid|core|scientific|moral|underlying|working|operating|architectural|the|these|following|first|key principals>principles $|of|that|are|behind|and|in|to|for|which
principle>principal component|components|investigator|investigators|engineer|engineers|architect|architects|amount|balance|axis|axes|residence|dancer|balances|scientist|developer
service principle>principal $|name|names|id|with|to|for|in|and|has|is
is|are|was|were|been|being|be|team lead>led by
has|have|had lead>led to|the|us|some|many|by
is|are|be|being|been|was|were|get|gets past>passed to|as|into|through|via|by|along
go|goes|going|went|move|moves|moved|walk|walked|get|far|half|scroll|years passed>past the|this|a|it|#|that|midnight|noon
the|in passed>past year|years|month|months|week|weeks|decade|decades|century|days
`;
