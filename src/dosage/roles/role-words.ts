/**
 * How much single words near an amount speak for each statement type, for those that no word class
 * holds or that say more than their class. Written by `scripts/fit-roles.ts`; `word-rows.ts` tells how
 * it is read.
 */
export const ROLE_WORDS = `
a=ssosssi,qqsmsqo aan=oqoAmqq, ab=osuomsq, abaiss=oqqqwqq, about=qmqsmwo, above=msoqowq, accord=swooooq, adjust=qquqmqq, admini=oououoq, adults=oqosmuq,
advers=uqqqmsq, after=oiukCqo,ukuuqmo age=,qooowqq agonis=,qqqumqq al=soskuqo,smmusso alcoho=qssomsq, alcool=qqqqouq, all=,ooqusoo alla=ioquwoq, allant=kqqqyoq,
aller=uqqqoqq, als=woqqooq, also=quosoqo, alta=ooooyqq, am=umoqsqo,quqoqoq amount=oqqomwq, ampoul=qquqmsq, an=uqskoos,oqqqouq anche=qqqoouq, and=qmmsAuk,oumqqqs
andere=qqqwooq,qqquqqo anothe=somquqq, any=,mqqqquq anybod=oqqqouq, anyone=oqoqquq, ao=,ssomsqq apart=,uqoqoqq apothe=qqqqmqu, apres=qmqoCmm,qusomqq
arrete=sqqsmuq, arriva=qqqowmq, arzt=qsqqmsq, as=qomumus, asked=qqqowoq, asking=,uqqqooq at=sqgssAm,qqwwomk ate=qqomsuq,qsoumqq attein=qqqsiwq, au=uouqsko,
augmen=mquumqq, aument=mukqyoq, author=ssssisq, autori=yqqqmoq, autour=quqummq, autre=qqsumqq, avant=oqsqkyq,sosumoo avec=mqqswoo, avis=oqqqouq,oqqokAq
avoir=oqqqquq, b=uqmsqsq,qqqumqq back=,qssqqqm bacloc=oqqoioE, baclof=oqmuwom,ommssoA baisse=qquooqq, baixa=oqqquoq, bambin=qqouoqq, base=ooowqqq,
bastan=oqqsouq, be=qoqsmwo,ymmAioq bebedo=oqqqowq, became=qqqqkws, becaus=sqqsmqq,qqmqwqo become=qqqomus, bedtim=qquskqq, before=ooqoous,sqmqsum begin=ssqqmqq,
bei=qoowsoo,kqsuqso bekame=quoqoqq, below=iqqqoCq, betwee=ooqqouq,qwosmoq beyond=ooqqquq,oqqomyq bid=quqqooo,quomsqq bien=qqswkoq,qqoowoq bij=sqksmyo,qkusqsq
bolus=qyqmqoq, but=qooqusq,uowmqks by=qkwosqs,sAmumok cada=wmsugqs,squoqoo came=qqqouoq, can=,qmosoyo candid=,oqmqoyq capsul=osqoisy, cardio=oqqouqq,
carefu=,qqqwooq ceux=qqqumsq, change=oowoqqq, chaque=oqsuisq, chewed=qqqqwqk, chi=msosowo,oqqwqoo childr=usqqmoq,qqqsmqs chroni=,qqmqquq cible=oqqymoq,
cirrho=sqmuqqq,qqquooq clinic=uqosiuq, clonaz=quoqmqq,qoqowqq cluste=qqqmuqq, cohort=qmooyqq, coma=,qqqoowq commen=owsqkso,qoowoqq common=oqqyomq, como=uqqooqq,
compar=,oqoousq compos=qqqqoqu, con=muomuum,omsqssq confus=ooqmuqs, consid=,uqqmqsq consum=qqqqkyq, contai=oosqiqA, contie=qsoqoqu, contin=qmooCoq,qskuqqq
contro=,qqqouoq corres=sooqouo, could=wqomoso,mooquss course=qmqquqq, cramp=,qqoquqq cramps=,soqquqq cravin=,osmqwoq curren=oqqowqq, cut=qqsqmuq, cuts=,qssomuq
d=msswqis, da=,qoowqqq dag=owsqmoo, dagen=oousmsq, daily=qosmquo,qmsouoq dan=qquqkqu, danach=,quqqoqq dans=oqqqwqm, dar=uqqmqqq, das=qqquoqo,
day=woumooo,myukmqs days=sqouoqo,msugswq ddd=oooCkqo, de=sqmsmuq,qsskowm del=qssomou, delive=qooouqq, depass=wqqomqq,quoooqq des=kooqwow,qoqsumq desde=qqooquq,
determ=,usoqoqq deux=mqmowqs,oqqqwoo deuxie=qsumoqq,qowqmqq di=uqsqmqq,qsmuqsk dia=,swmqooo dialys=,qqqsmuo diario=uqqqooq, dias=qmwoosq,qquooqq
diazep=oqqkAqq,qoqumqs dice=,qqqquoq did=oqsqouq, die=qukuqos, differ=qqqquoq, diluti=qoqoqqu, displa=qqqoqqu, dit=wqqqmoq, divide=ooqukuq,kuouuoq
doctor=,ksouquo does=qqquqqo, dog=moosuqs, doiven=mqqowqq, dos=,qqomwoq dosage=myqkqou, dose=uksusui,qsowsmm doses=kmmuywo,sqkusqq dosing=qkqqqqu,
dosis=ooqsuqo, double=usmmusm,qwookss down=sowmqoo,mooqwsq drie=oqsumsq, drop=oquqmqs, drowsy=,oosquqo drug=osqmsqs, du=qousmqq, due=qouooqq, durant=,qqoouqq
dyston=uoqumoq, e=quqmuoo, each=uqqsooq,wqqomos eaten=kqqquqs, een=qsquqom, eerste=quoqoqq, effet=qqqoouq, egfr=soquqoq, eight=usqoqoo, ein=quoqqoq,
eine=qqqousm, einmal=qqoquoq, einzel=,qqqmuqq el=quoqmso,sssomso elle=uuoomqo, em=sqmsqos,usuiooq empty=oqqqqqu, en=qsowqko,owouqgu end=uqoukqq,sqqumoq
ends=uqqoqqq, enough=,ooqsouq ensuit=,qoqoouq enthal=qwoqoqq, entre=kqoyouq, envie=,qqqoouq enviro=qoqumqq, equiva=qqqouoo,sqqumqq er=oqwskoq, erste=qyoqmqq,
escala=swqmoqq, essai=qqqumqq, est=mqsqquo,osouoso et=qqwqoqo, etape=qquoqqq, ete=kuossso, ethano=qqoqouq, etre=oqqowoq, even=mqooqwq,oqoswmq evenin=,quqqqqo
ever=uqqoqqo, every=uooouqo,oussooo exampl=qooowqq, exceed=uqqqoqq, expect=qqqumqq, experi=iqqqoCq, faible=,uqqqmqq far=oqoqymq,uqqooqq faut=oqouqqq,
fell=qqqquoq, few=sqmquqq,qkqssqs final=qouqqqq, fine=qqouoqq, fino=qqqwmoq, first=sEmsimm,syqqgoq five=,oqqwkqs flexib=,qqqqmqw foi=mqqquqq, fois=,qqqisuq
follow=qokwuum, for=qisyoqq,sqwmsom foram=qqqqmuq, fortni=,oowqmqq found=oqquoqq, four=ooussui, france=usooqoq, franch=uqqqooq, franci=wqqqmoq, free=uqqqooq,
from=osmkmCs,uoummuo fue=muqossq, full=mqqymqq, fur=,oqqumuq furthe=sqummqq, gaan=qqmwmqq, gaba=,qqqwmqq gabape=,somsuso gave=ussqkoq, genera=soowmoq,
genoeg=,qqquooq gestei=,moqqwqq get=sqqumoq, gets=,qqqqouq gewoon=qwqmqqq, gfr=ouqqooq, giorni=qqqumqo, giorno=uqmouoq,qosqumq give=uooykqm, given=skomAos,
go=oqwqqmo, goes=sqwqkoq, going=qqouqoq, got=oqsmuoq, greate=kqqoqyq, groupe=qqqumsq, groups=,qqqqmuq h=uqouooq,qoquumo ha=sqqsmou, had=oqomwqs,mqqowso
half=suoqksq, happen=oqsqouq, has=woooiwq,oqqsmuq hat=qqqowom, haute=sqqkuqq, have=woosmum,smqsumq hay=mosqquq, he=sqomuso,oooswoq head=,oqqouqq heavy=oqoqkCq,
hebben=qqqwmoq,qqqwmoq helped=oqqqouq, her=soskwoq,uomqwqm het=sqqousm, hiccup=qiqyqqq, hier=sqqukqq,sqqqmsq him=qquuiqq, his=oououqs, hold=ooqsoqu,
hoquet=qmqwoqq, hour=,qoosuqq hours=wqqoqoo,ukooyqo hrs=qmuqsoq, i=quoqqoo,usmqqms ich=mqsouos,oqqoquq if=ooCkkwo,sAwqiio ik=mqosuqq, il=qowsomq,squmoqs
impose=uqqqooq, improv=,woqosmq in=,muqssqm inadeq=qowqoqq, increa=kkyusoq,oooqyqq increm=qooqwoq, indiff=oqqqkAq, infusi=ommyqos,ommyouq ingest=qqqquos,
initia=owuqiqs, inject=qssouoo, instea=,qoouqqq insuff=oqqquqq, intern=,uqqqooq interv=wqomsqq,qoumsqq into=qqqqkys, intrat=oukwsoo,oomqwqs introd=qwqomqq,
invest=uqqsmqq, is=uwquiqm,uuoygsk ist=qqqwoqo, it=ssqwkks,qqqmsyi itb=,qqqmuqq iv=qqmswqo,qqqouqq j=mssosqo,msussmq je=qousuio,oqsmuqq jetzt=qqoouoq,
journa=oqouqqq, jours=,quumoqq juin=,quqqoqo jusqu=oqoysmq, kept=,qwoqooq kg=uskusqk,msqmuum komt=qqusmqo, krijgt=quqqmqq, l=sosuooo,mqqqqwq la=mwquqom,qoukwqm
label=oosoyqm, labora=qouqqqq, later=qqkqwqq,qqqouoo le=qqqskmy, least=ooqquqq, les=yomkoqu,qqoouso less=,osquqoo let=uosoooq, level=,qquqmqq licenc=uqqomqq,
like=sqowmoq,qossmsq limit=oqqqouq, limita=wqoqooq, limite=mqqqquq, line=smmyoqq, liores=mqoouow,qoqooqu liquid=,qsmssqq little=,oooqusq lone=qqqqquo,
longue=qqwqooq, los=wooqksq, lose=,oqoquqq low=qiqsswq,qqqqkwq lower=,oqoquoq lundi=,qquqoqq m03bx0=oqqAmqo, ma=ooqqwqq, mai=qwqoqoq, mainta=,qqwqkqq
mainte=moquqqs, mais=oqsqiyq,mqqsqsq make=,oqokAoq malade=mqqsykq, man=qosqumq,sqsouoo mant=,quqoqqq manten=qqquooq, marque=qswoooq, massim=mqqqwqq,
matin=qsqomuq, max=wqooqqq,ouoqqqq maxima=oqqkAmq,smqusqo maximo=,oqquqqq maximu=Coomooq, may=qssumqo,mwssmmq mcg=sAgqumo,ooqswks me=,ooqqsuo meal=,qqquqqo
meant=qooowqq, medeci=wqoqqoq, media=oqqkuss, median=ooqqusq,oqqqouq medica=qiokEos, medico=squqkoq, meds=qoqowqq, medula=qqouqqq, meeste=qqqumqq, mehr=,mqqmusq
melato=,qqqquqm met=qsymqmm, mg=smsswmm,yomoqqq mi=qqoowoq, microg=qssmuoo,qowqmos mieux=,qqqquoq might=oqwooqq, min=,quwosok mit=syqmmqq, ml=oiuoqsw,qquwmmq
moins=qqqqwmq, mois=oqqouoq,oqoquoq mon=osusiwm, monday=,qquqmqq month=,oouuooq months=oqqouqq, more=wuoqmko,ooqomyu mornin=,qouooqs most=qomCokq,uoqomus
mostly=qqqqmqs, mouth=qqomusq,omoqwqq move=oquqoqq, muscle=qkoAqqq, must=uomouoq, my=somsqsq, n=koqouyq,uoqmosq na=qoyqooo, naar=qqusmoq, ne=sqoqwkq,
near=,oqquqqq need=uoqumoq, needed=ooowsoq,uqwkqmq needs=qqoqouq, neuro=sqsumoq, neurol=oowooqq,uqqoqoq never=ssoqsmq,qqowoqq next=,qmwoqqq ng=,qqqquoo
night=qsoqmqs, no=,suukomu nobody=uqqqqmq,qqqquoq nodig=,omqyqqq non=qouoosq, not=qqmowso, nu=qqqowoq, nurse=qquqmqq, o=qukwmos,qukqqsq observ=,qysoook
occurr=wqqqmqq, of=moqoquw,mqsqsqs off=souokso,sqwomoo omepra=,sqomuqq on=ooquwom,oouoqso once=oqoqows, one=oyqmwmm,oqqoumu only=oqomAoq, ont=ooqukwq,
op=mqmymuq, open=oAooomq, openin=oyoqoqq, opinio=qqqqmuq,oqqqquq oppure=qsoumqq, or=Ckmyioq,umoyiuq oral=,qqowwoi orally=,quuokqq order=quuomqo,
ordina=qqqumqq,qqqumqq ordonn=uqqosmq, ordre=ksqssqq, origin=qoqyqmq, os=ssmsmsq, otros=qqquooq, ou=quqomuo,ossukoq out=mqsossq, over=yqoqqko,kwsyoqi
overni=,qquqmoq p=qoqoqow,ooqsuoq packet=,qqqooqw panel=ooqooqw, pantop=,qoqouqq par=swqoqmo,oumssqo para=uqsqooq,sqmsqsq partic=mqqAisq, partir=qwqmqoq,
parven=qqowksq, pas=mqyoqqq,wqsomqo passar=sqoqouq, passe=oqyomqq, past=uqqqqoq, patien=ookouwq,uqmqqwm pediat=quqqmqq, pendan=,qwqooqq pensar=,kqoquwq
people=qsoumso,qqoomwq per=uouooqq,sqsskqq permit=uqqqooq, pero=oqqqquq, pharma=qoquoqq, pills=qqqqwqk, place=qqoouqq, placeb=omouuoq,yqommou plafon=uqqqooq,
plan=oqAsioq, platea=,qquoqoq plus=wmquqqk,oosssku pm=,qooqwqq po=,sAkqyoe podia=wqqoooq, poi=qqkssqs, pompe=quoqoqq, poor=qsumqoq, por=yqomqoq,
posolo=qoouwmo,qooqquq potent=,quqkoss pour=somqous, pouvai=Aqqqkoq, precis=qqqqouq, pregab=,qqqowqo prendr=oqokAqq, prenez=qqqouqq, prescr=qookwqw,
presen=oqqmwqq, previo=woqsmoq,wqqqmqq princi=osquiou, pris=,uqqqiqu prise=oqqqyom, prises=qoousqq, prn=,qoqqyqm protoc=yqqomoq, pueden=wqqmoqq,
puis=osskuoq,osuoqoo pump=swmmqqq,sokoqyq pumpe=,qqqqowq quand=qqsqsmq, quarte=,mqqqquq que=yoomuqm, quelqu=oqqouqq, qui=mqoowsq, quotid=oqqsuoq,
raised=uqoooqq, range=ouomqow, ranged=qqqmwoq, reach=qqmqwqq, reache=uoqsksq, reader=qqoquqq, receiv=wuokooo, receva=qqqomwq, rechut=qqqouqq, recome=uqqmqqq,
recomm=wsokqqq, redesc=,qqqqouq reduce=skqssoq,qqqouqq reduci=,qqqsmsq reflux=qqquqqo, regime=,quqmqqq relaps=,uqqqooq relate=qmquqqq, relaxa=,qqqqoqu
relaxe=,qoqqwqm repart=quqqoqq, repeat=uqqqqoq, report=ooomyqq, requir=uqqomuq,uqqokuq respir=,oqqosuq respon=ukmuouq,uqouqmo rest=oqowoqq,
reste=oquomsq,sqosmqs return=qqwqqmq, reveil=qqouoqq, review=qqoqouq, ridott=sssqmqq, rien=uqqqqmq,mqqouqq rise=wqqmoqq, rising=yuooiqq, route=,uqqowqk
rtu=uqqqooq, rule=mqquqsq, ryan=qmoquqq, s=msqwoum, sachet=qqqqoqu, safety=qqqouoq, said=ooqwksq, same=uqqumoo,qqusooq say=qosumqq, says=qqououo,qqqowkq
schedu=oqqkwqq, se=smssksq,osmqouq second=qqwomsq,omwqmwq sedati=,qsqouqq see=,osqumos seen=qqqoouq, seldom=oqqqouq, semain=mqAokqo,owumqoo semana=mqymqqq,
sensiv=quqooqq, sera=,qqoouqo series=qqqmuqs, servic=uqqqoqq, sessio=qowoqqo, set=suqskqq, settim=oqwoqqq, seuil=qqqqkyq, seven=,qqqouqo severe=soquqmq,
she=,qquqmqs sheet=osqumqq, should=qsyokoq,uqookus showed=sqqouoo, si=qmwsqqo,mswskum signif=qqqqmwq,oqqowoq simila=,qqoquqq sind=soqymoq, six=osousoo,oumuoos
slikte=qqqquqo, slowly=qwosmoq, small=ossumqq, so=,qowooqq soir=qqwoooq, soit=uqqsqom, solo=mqqoquq, some=omqwwkq,woqooqq someon=uqoqsmq, someti=quqqoqq,
son=uqqomqq,oqquqoq sont=qqqwmqq,wqqqqmq sous=qqqmykq, spasm=qiqyqqq,qooquqo spasms=,qosouqo spasti=,moosyms spritz=qwoqoqq, starti=,qquooqq stayed=oqoowqq,
step=qqwqmoo, steps=qouqoqq, stop=uqoomwq, stoppe=usqqksq, strip=qqqqmqw, strong=qoqwooq, studie=oookEoq, study=sqqmuoq, suba=qoyooqo, subjec=qqqowoq,
succes=qquqmqq, suicid=oqqqykq, suis=,qswokqq sun=qoqqouq, superi=oqqqkyq, suppre=qqqomuq, sur=mqqqqyq, surviv=qqqquoq, swallo=osqwkqq,qqqumqq syring=qqqquqm,
t=uoswomm,mwsmoqq tablet=qmmoyos,oqomsqu tag=ssoqsmq,quqsqmq take=sqqmymq,oqsmyoq taken=,qqukqss taking=omoowus, taperi=qqqmwqq, tard=oqqqwoo,
target=mosymoq,oqowoqq tds=oqqqouq,owsqgqw ten=oqoquqq,soqouqq terug=qquqmqq, than=ksqkqyq,kmquqsw that=qqqoowq,musqmsq the=wquoois,qsuosoo their=uqqqqoq,
then=umumoso,ouossoo therap=,iquossq they=,mqosqsq third=,qqoquqq this=,qoqwqmq those=qqqoquq, though=,qqqwmqq three=ssgAqoq,qwmukqo thresh=oooqqwq,
thrice=,quoqqqq thus=qqquoqo, tid=ysoomoo,qwomyqg tiers=oqqqwmq, time=qsomwoq,oqsowqm times=,qsoumos titrat=ysoygmq,syoqgqq to=wmsmmou,mwossom told=sqqumqo,
tolera=oqoqowq,ouqukso toma=moqoAqo, tomorr=oquqoqq, tonigh=,qqwomqq took=qquqkqq, tot=qqmuosq, total=sqowqmq,qmqwuom tout=oqsouoq, traite=msomwqq,oqqoous
tratam=qmqssqq, tre=qqmuosq,qoqwooq treatm=quqqooq, trede=qquqoqq, tres=muoqqsq, trial=qkqqwoq, tried=,qqquqmq trois=,oqqqumq try=quwskoq, tube=ouoqqoq,
twice=,ouuqmoq two=msoqsqu, typica=qqoksss,sqqoouq ug=qwkouoq,quoqwko uit=oqouqoq, um=qmysmqo, un=qqqmuqs, una=qosowqq,qssqmso und=oqsouqq,oqsmwos
under=yqoooqq, une=kouussm,ssumoqo uns=oqqouqq, unter=qqqqumq, until=Amosewq,qoswomq up=wquooqk, upward=,qqqqmwq us=qsquooq, use=mqouqqu, used=uqksumq,
users=qoqouqq, usuall=qoooAqo, veloci=quomsqq, verlan=,oqoqquq vers=qqowmsq, very=muoumqq,suqoooq veut=qquqooq, vezes=,usqmsqo via=qowmsqq, vitami=,qqqquqo
vo=,qoowoqq volte=,qqqwoqo volunt=qoqquoq, von=qsoosuo,qosowoq vont=oqqmyoq, voor=qoqwqoq, vu=qqqouqq, wants=qqswkoq, war=mqqqwos, waren=usqskoq,
was=mqqmswq,qsskuqo water=,qsqsmsq we=umswiqq,soowmqo week=kmCmuso,mwykqoo weekly=wqoooos,qowomsq weeks=,siqsyoq well=soousmq, went=kosowsq,qqqomwq
were=qosksss,qowmqmu what=wqqomso, when=qooqmuq,qqmsuqq who=ooosowo, will=qmumums,ooqqows wir=oqquqqq, with=kwomuou,suqumkq woche=qqymooq, wochen=qowooqq,
would=qooumwm, y=uskoksu,qsuksoo year=qiqoAqq, years=qymosoq, you=osqouqo,qowqooq yr=qmoyoqq, zat=oqqquqq, zwei=qqquoqo,
`;
