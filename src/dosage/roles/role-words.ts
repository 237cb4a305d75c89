/**
 * How much single words near an amount speak for each statement type, for those that no word class
 * holds or that say more than their class. Written by `scripts/fit-roles.ts`; `word-rows.ts` tells how
 * it is read.
 */
export const ROLE_WORDS = `
a=rrnsstk,rqrmtro aan=pqoxopp, ab=ortpnsq,pqqropt abaiss=oqppvpq, abaixo=qqqqpsq, abends=pqqpspp, abord=qsppqqq, about=qnrrmwp, above=nsoqovq,psqpnuq
abroad=qqqtppq, abrupt=qsqppqq, abstin=pqpqupq, accept=pqqptqp, accord=svopopq,qrqsnqr accoun=qqpqtqp, acima=tqqqpoq,rqqppsq actual=pqqqsqq, ad=oqqsrqq,
add=sqqroqq,qqqqqps added=pqppsrq, addict=pqrrorq,sqqqnrq additi=tromspq, adjunc=qsqppqq, adjust=qquqnqq,pqqtpqq admini=pnupuop,pqpossr adoles=qqqqnrt,qrqsnqq
adult=qspqsop, adulte=,rqqqorq adulto=qqqrnsq, adults=pqpqnvq,rrnsoqq advers=uqqpmrq, advice=qqqtoqq,qqqqotq advise=roqspos, af=,pporrqr after=nivlDpp,ukvupno
agains=tqpqpoq,qqqsrpo age=ssootoq,qopowpq agence=sqqpqqq, agenci=sqqqppq, agency=tqqqppq, agonis=qoqssqp,qqqvmqq ahead=,qqqspqq ahora=rqpqpps,
ai=pqttmpq,prpsroq ainsi=,oqrqpqs ajusta=sqqprpq, al=sprmtrp,snmttsn alcanz=sqpospq, alcoho=qtsnnsq,rrosqpq alcol=qqpqsqq, alcool=qqpqnuq,qqqqsqo
alcuni=oqqrrqq, alkoho=prpqspq,pqqqtpq all=rpsoosq,ooquspp alla=hpquxpr,qsqqpqq allant=lqqpxpq, alle=oprsqpq,pspppps aller=wqqpmpq, alloca=pqqppqt,
allowe=tposqpq, alors=oqqtqpq, alread=,qprpntq als=wppqmqq,rqurnoo also=ruosopn, alta=opopxqq,sqqpnsq altere=pqsqpqq, altern=rspqpqq,sqppqqq
althou=rqqqosq,qqqsnrq altri=oqrrsoq,qpsqqqq alvo=oqqtrpq, am=umrrspo,quqpopq americ=,qsoprqq amitri=,qqoqsqq amm=nqqpspt, amount=oqqonxq,rqptoqq
ampoul=pqupnsp,qqtqpqp an=uqtkppr,ppqqoup analys=oqqspps, anche=pqpppuq, ancien=sqqqpqq, and=qmmrztm,nvmqqqr andere=pqqvnpq,qqquppp angefa=qqspqqq,
anni=qpqqsqq, ano=qsqqpqq, anos=tpqtppn,sqqorpq anothe=rpnqvpq,rqoptpr ans=pqrptoq, ansm=sqqqpqq, answer=pqqpqsq, antes=sqqqmsr,sqpqosq antisp=qppouqp,
any=tqrpopq,nqqqpuq anybod=oqqqouq, anyone=oqoppvq,qqqtoqq anythi=tpqporq,spqqosq ao=ppqpsrq,tqqmsqq aout=,pqqqsqq apart=,uqoqppq apothe=rqqqnpu,qqqqorr
appara=pqqqotq, appear=qqqqntq,qqqsorp approx=pqpqsqr, apres=qnqoCnm,ptspnqq are=pprsnps,snsqqqq arm=osqqrqq, arms=sqqppqq, arranc=qspqpqq,
arrete=uqppltq,nqqprtq arriva=uprosmq, arrive=ppqspqq, arzt=qtpqmsq,pqqqrsp as=qpntmts,smpuspn ashwor=,qnrqtqq ask=tqspopq, asked=qqpovpq,qqqqspq
asking=,vqqppnq assess=qqqqspq, assign=sqqqoqq, associ=,qssqrnq at=rqgstAk,prvwpmj ate=qpomttq,qsptnqq atingi=qqqsppq, attein=sqpshwq, attemp=pqrqtnq,
attivo=qpqqsqq, au=untrtko,rqosnqr aucun=,sqqpnsq auf=pprrnsp,ppqptro augmen=lpvumqq, aujour=pqqprsq, aument=msoqwpp, autant=,pprsqqq author=srsrjrq,
autori=xqqonoq,oqqqprt autour=rspumnq, autre=qqstmqq, autres=oqpunrr,qqqsqpq aux=ppoptqt, avaien=qqqqrro,qqqqnqt availa=qqqqpqs,qqqrpqs avait=qtqqopr,rpqqpsq
avant=oqrqlxp,rpsuonp avec=nqqswno,qqqtnqs averag=ontrqqq,roprspq avis=oqqqouq,pqpplyq avoid=qsqporp,qpqspqq avoir=oqqpquq, avril=qqqqsqp, b=tqmrqrp,pqpvnrq
bac=psrqpqq, back=qroqrqr,ptsqqqm bacloc=qqpoipC, baclof=orkxwon,plorroz baclon=qqqqoqs, bad=rqotpqp, baisse=qqtppqq, baixa=oqpqupq, bambin=qqpspqq,
band=qqqspqq, base=ppovpqq,sqqqqpq based=,qqrnsqq bastan=nqqrouq, bd=qoprsqq,sqoosqq be=qnqtnvo,ymnzioq beauco=sqqqqpq, bebedo=oqqqovq, beber=,qqoprtq
became=pqqqkvs,qpqqsqq becaus=sqqrmrq,qrnpvqo become=qqppnts, bed=osspqpp,qppqqqs bedtim=qqtsnpq,qspqqqq been=rqrnntr,qppsspp before=poqpous,sqmrqto
began=rmrqsqq, begann=qsqqpqq, begin=srqqmqq,qsqnqsq beginn=pppqqrs, begonn=orqqrqq, behand=qsqqppq, bei=qpnvtoo,lqruqso beim=tqqppqq, bekame=qupppqq,
below=iqqroBq, bene=pqptqqq, benefi=pqqpqsq, benzod=,qsqroqq besoin=oqqsosq, best=qpqtpqq, betrag=tqqpppq, better=,rrqrpoq betwee=opprpuq,qvprnpp bevat=qspqqqq,
beyond=opqqquq,ppqomyq bid=quorqpo,qrpntqq bien=rqsvlnq,qqopvpp bij=tpltmvp,rlusqpq bin=qqqqsqq,nqqqsrq bis=pqrqqsq,ortorqp bisogn=qqqqpsq, bleibt=qqrsopq,
blijve=,qpotqqq blind=qqqpsqq, bliste=oqqoupr, body=,sqqqqpq boire=,pqqptpq bolo=qtropqq, bolus=qyqnpnq, bomba=quqpnqq,rpqqpsq both=qqpqspq,
bottle=orqprqr,ppqpsto bound=rqqopsq, boven=,pqqptqp box=qqqsnqs, brauch=oqpsqrq, breakf=qsqrpqo,qpotsqo bring=pqsppqq, brothe=,qqqpqsp brough=qprrqoq,
but=poopvrq,uownpls by=pkwospr,ryotnol c=qrqnpsr,rootorr cada=ymrshqs,rrtorpn call=,srqqnqq called=rpppptp, came=qqqpupq,sqqqoqq can=pnqpqst,rmpsoxo
candid=,pqmqoyq cannot=nqqqqtq, cap=trpqpoq,psqqpqr capsul=prqpkrx, carbam=qtporpp,qqqosqq cardio=oqqpupq, care=,qqqqnss carefu=,qppuopq casa=,pvpnpqq
case=qprppqt, casi=oqqrrrp, caso=rqqnsqq, cat=qqqrnqs, catego=qpqqpqt, cathet=qqqpsqq, cats=,psqqspq ce=rpqqroq,sqqpqqq ceilin=sqqppqq, celui=qqppprt,pqqpptq
cent=qqprpsq, centre=qqqoptq,pqqqntq cerebr=poqttoq,oppspsq certai=nqrsrqq, ceux=pqqumsq, change=opvoqrp,qoqtqqq chaque=ppsvjsq,qqtrppp chart=qppttpp,
che=pporsrr, chewed=qqqqvql, chez=qropqtq,spntqpq chi=mqprpwp,oqqvooq chien=rqqsppq, child=rtoqorp, childr=utprmoq,qrpsmrr chlori=,qoqqpqs choice=qopqrqs,
choisi=qppqqqs, chroni=,pqnpquq ci=qqrrpro, cible=oqqympq, cirrho=rqmtrpq,qpquopq clear=,qqqqspq clinic=tqosjuq,tqqnprq clonaz=qupqnqq,poqovqq cluste=qqqoupq,
cohort=qnopypq, colleg=sqqqqpq, com=nsorupp, coma=qoprsrp,qqqoovq come=oqqrqqr, comeca=qqpsqqq, comenz=qsqqoqq, comes=,pqsroqp comida=,qqqsqqp coming=qpqqspq,
commen=ovsqkrp,qopwpqq common=pqqxonq,pspprpq como=vqpoppq,tqrqopq comp=,qqqqoqs compar=qppnsqs,ppoousq comple=pqqortq,qntotrq compos=qqpqoqu,
compre=prrqpro,qqsrpqp compri=qqqnqpu,ppquppq con=kuqmuvn,olrpusq concen=qoqrpqt,qoqqtqq conclu=qqqoupq, confus=pppnups, connai=oqqrqsq, consec=,qpqqpsq
consei=qqpsoqs, consen=sqpsnqq,tqqqoqq consid=rppsoqq,trqlprq consta=qqqpsqq,qqqosqq consul=qqqpsqq, consum=qppplxq,qqqqror contai=ppspkpy, conten=pqosrpq,
contie=qtoqnqt, contin=qmnoAor,qslupqq contra=rqqrnrq,oqqspqr contre=,tqqoqpq contro=pqqqsor,pqppupq cord=pqqtppq, corres=soorovo, could=wqnmpsp,npnqvsr
couran=qqqpptq, course=qlqqvqq, cp=,qqqprro cramp=,qpppuqo cramps=,rnppuqp cravin=qrouopq,nrooypp crcl=qoqtpqq, crianc=qqqspqq, croiss=qqqqntq, crosso=qqqqsqp,
cuatro=,qsqppqr cuenta=qqqqspq, curren=opppwqp,qqsnqqs cut=rprqmup, cuts=,prsomtq d=nrswpjs,ptproto da=rsrlprq,popvqpq daags=qqoupqq, daarna=pqrspqq,prouoqq
dag=pvsqnop,rssqnpp dagen=opurnrq, daily=pprmrvp,smrmwpr damit=,qqpqsqq dan=qqtqlqt,pqrppsr danach=qqqsoqq,qupqnqq danger=qppspsq,sqqropq dann=,srspoqp
dans=oqqqvqn,ppqpupq dar=vrpmqqq, darf=qqpqsqq, das=ppsupqo,rpqtoro dass=qqqtoqq, dat=tprpppp,ppspsqp data=toqqmtq, davant=,spqroqq dawn=,qqqqsqq
day=uowmqon,kzukmrs days=qpsspro,mtugtvq dd=rmrptqq,qpqpsqq ddd=pppCkpo, de=rrnqnvq,qstnowl death=,sqqqppq debit=qsqpqpq, debute=ptqpprq, decide=,pqqsoqs
declar=qqqpspq, decrea=qqpqsqq,qpsotpq defaul=qsrqoqp, deja=,pqqqpsq del=puqpmpt,prsnqsp dela=pqqqotq, delive=qpppuqq,qoqptqq dem=,qqpqtqo demarr=qtppoqq,
den=trqsnop,ptqsooq depass=xqpojsr,qupopqq depend=,qqposps depuis=qqpqrps,ooqpurq der=psqqroq,rqqoros des=jpoqxpv,ppqsunq descen=qouqoqq, descri=qrpqotq,
desde=rponruq, desire=,qpqsqqq despue=,rsorpqq dessou=oqqqqsq, determ=qsqpqqq,wqmqoqq deux=nrmotus,orpqupp deuxie=qrunpqp,ppwqnqq deve=pspsppq,
di=tpupmpp,psotrsl dia=qppostp,sxnqooo dialys=roprqtp,rqprmup diario=uqqqpoq,sqqqpqq dias=qmvopsq,pquoppq diazep=oqqlzqq,popvmpt dice=,pqqqtpp
did=nqsqnvq,ptppprq die=qsktqos,spqprqp died=,qpqqspq differ=qpqquoq,ppqqsrq diluti=qpqoqqt, dimanc=,pptpqqq diminu=,qqpqsqq discha=qpqptqp,qtosmrq
discus=,qorpqqs diseas=qsqqnrq, displa=qqpoppv, dit=Aqqokpp,rqqqsqo divent=,rqrqosp divide=popvmtq,ltpttop dix=oqqqptq, do=nrsnsqq,rsoorpr doc=ospprqq,
doce=,qqpspqq doctor=psnrqqr,krptqup doente=rqpsnrq,rqqqqor does=ppquqpp,qqprotq dog=oporsqr, dogs=qpqsorq, doit=qqqosqq,ropoqtp doiven=nqqowqq, dollar=,pqqroqs
doming=,qstqoqo don=qqrqroq, donc=qqsqsqn, done=,pqpqsqp donne=qqqpspq, dont=pqqpsqq, door=,qqqpqsq dopo=topqqqr,qqtpopq dormia=,pqqpqtq dormir=,qpqqsqq
dos=qrsoorq,qqonwpr dosage=mwqmrot, dosagg=rpppoqt, dose=wkrttsi,rtnwsnl dosed=qsporpp, doses=jnmtxwn,sqkurqq dosi=rpposrq, dosing=qmprrpu,qoqtpqr
dosis=nprsupp,rsqoorq double=tsnntrn,qvonmss down=rpxnqop,npoqwrp dr=qptporq, drei=qouropp, drie=oqssnsp,qtrpnqq drink=,sqoqosq drinke=oqqptqq, drinki=,qqqqspq
drop=pptqmrs, droppe=pqppupq, drowsi=qsqproq,pqrpptp drowsy=,oprquqo drug=ptpmsps,oqqpqss dry=,pqqpsqq du=pnusmqr,rqprsnr due=pptpprq,poptpqs duloxe=,qqqptqq
dummy=,sqqqppq dura=qrqpoqs,qsqqqpq durant=,pqpouqq durati=qtqnrqq, during=pqrorsq,opntqpu dus=pqqptqp, dyston=uopumpq,qquqoqq e=quqmvmp,quqoops
each=tqqrmor,wrromoq easter=qpsqpqq, eaten=lqqquqs, een=qsqtqnn,pspnrsq eerste=qvpqnqq, effect=ropqtqq,toqsqnq effet=qqqpnuq, effica=prpptpq,qqtqoqq
egfr=rnpuppq,roqsqpq eight=trpprpo,soorppt ein=qupqrop,qrqsnqp eine=qrqousm,nqtorsp einer=qorpqqr, eingen=,qqqspqq einmal=qqppupq, einzel=qpqqtpp,qqqnuqq
either=pqqprps, el=ptpqpro,srspmro ele=qqppsqq, elevee=pqoqsqq, eleven=qqqqspq, elke=ootsorq,qqpqsqq elle=uuoonrp,qtqqoqq else=,qqqsqoq em=qpktuos,uuuiopq
emblee=,qqppsqq empece=qqppqsq, empty=pqqqpqu,qqqorqr en=prqxqjq,ovotrgu enceph=qqspqpq, end=tpptkrq,sqrulpq ende=tqprnpq, ends=uqqpppq,ppqsqqq
enfant=psqpprq,qqqsppq enough=,ppptnup ensaio=sqqqppq, ensayo=pqqqsqq, ensuit=,qppppuq enthal=quoqoqq, entlas=qpqpsqq, entrad=qspqpqq, entre=lqowouq,
envie=,pqqpouq enviro=rpqunqq, equal=pqqqpsq, equiva=pqqpupp, er=prwrlpp,rqqroqq era=qtpqppq,qqqsoqr erbij=pqptqqq,qsrppqp erhalt=qpppsqs,pqqqotq
erhoht=,qoupqqq erlaub=sqqqppq, erreic=,rqsrnpq erreur=qqootqr, erst=qsqsnpq, erste=qwoqmqq, es=prrsnpq,qqppspq escala=svqloqq,qpqtnqq espasm=qqqpsqq,
espast=prqqpsq,sqqppqq essai=rqqumqq, essais=qqqotpq, est=lqtqquo,orpuqro esta=qpqqsqq, estaba=qqqpspq, estime=qqqqpsq, et=pruqoop,rqrmqsq
etaien=sqqppqq,pqqqptq etait=opqsnuq, etape=qquopqq, ete=kuorsto,qqqrnpt ethano=qppppuq, etre=pqqpvoq, etude=rqqsnqq, etwa=qrtpqoq, eu=pqrqpsq, evalua=qppptqq,
even=nqporvq,oppswlq evenin=pqrrorq,qtqpqpo ever=uqpoqqp, every=sppmwqo,nwuqonn exampl=poooxqq, excede=sqqqqpq, exceed=upqpoqq, exempl=pqsprpq,
expect=qqpvmqr,qrpqpqt experi=jppqoAq,rqqrorq expose=oqqqsqq, exposu=qqqpqsq, extra=pppsrqq, extrem=qqqotpq, faible=pppqssq,uqqqmqq failed=prpptqq,
failur=qpqspqq, fait=ortqppq, falls=qpsposq, far=pqpqxnq,upqopqq farmac=spporqs,sqqqoqq fashio=qsqpqqq, faut=pqoupqq,pqqpqsr feel=qqrsoqq, fell=qpqqtoq,qqqpqsq
felt=popqtsq,prrporq fermat=qqqqspq, few=sqlqupq,rlqssqq fewer=,qqsqpqq fica=qqqtopq, film=,qrotoqp final=qoupqqq, find=rpqsppq, fine=qqpuqoq, fino=qrpuooq,
first=rDntjmn,ryrqioq fisiot=,qqqspqq five=sqrorpp,ppqwkqr flatte=,qqqorsq flex=qpptqqq, flexib=,qpqplqx foi=mqqqupq, fois=rqqposq,prqjsvq folgen=qpupoqq,
follow=pnlwutn,orsptnq food=,pqpspqq for=pjuwopr,rpwmspn foram=rqqqosq, form=,qqqqpqs former=pqqpsqq, forte=oqqqtqq, fortni=,opwrmqq found=pqqunpq,
four=ootssuj,qsqtsnm fourth=qqqotqq, fra=qqqtoqq, frail=qrqoqsq, france=utpopnq,qppsqpq franch=uqqqpnq, franci=vqqpnpq, frankr=tqqqoqq, frau=qsqqqqq,
free=uqqqppq, freque=qtqnqqq,qsqpprq friday=,tqsrnoq friend=pqqpptq, from=nsmjnBt,tpvknto fue=mtqptqq, full=mqpzmqq, fur=prssnqp,oppunuq furthe=squmnqq,sqpqpqq
g=oqsosrq, ga=rqqpnsq, gaan=rqnuopq, gaat=qqtpppq, gaba=rqpsqpq,pppwmqq gabape=qsqpqqq,romqusp gaben=qqqotqq, gastro=,qqrotqp gave=usrqlop,
gebrui=ppqqsqq,qqpqsqq geen=pqsqqpp, gegebe=,qqqpsqo gegen=,qqqntqq gemidd=qrqsopq, genera=qppxmpq,pqqrotq generi=,qpqppqt genoeg=,rppvooq genomm=,qqqqspq
geschl=,ppqqtpp gestei=,npqpvpq get=tqrtloq,qqqqnrs gets=tpproqp, gewoon=qvqmqqq, gfr=pupqppq, gia=qrpsorq, gilt=tqqppqq, ging=ppqqsqq, giorna=srqpppq,
giorni=sqrtlqo,roorprr giorno=uqnosor,ppqqvop give=topykrn,qqrroqq given=rkplAor,tsosqnn gives=ososprq, giving=popsrsp, gli=rqqqpps,qqsqpqq go=oswqpmo,rrpqsnp
goes=rruplpq, going=qqpuqor,pqpsqpq got=pqrnuoq, gp=qptpqpq, gradua=orqspqq, greate=lqqnqyq, group=rsqpoqr,qqrpspq groupe=qqqulsq, groups=,qqqqnuq
grupo=qqpqsqq, gruppo=qpqqspq, gut=qqqspqq,qqqstmp h=uqmvpop,pnovxno ha=rqrrmou,pppsrqq hab=qqqqspq, haben=pqqpsqq, habitu=pqrtoqq, hace=orqqosq,
had=pronwpr,mqqpvso half=rsorksq,psorroq halve=qspspoq, han=oqqqrrr, handed=pqqsoqr, hanno=qqqosqr, happen=nqrqouq, has=woppkvp,nqqsnup hasta=qqqqosq,qnruoqq
hat=qqppwpn, hatte=,ppqptrq haute=sqqluqq, have=woormto,snpsumq having=qqqpsqq, hay=nosqpuq,pqqrotq he=topmusp,ppnswop head=,pqqpupq headac=qqqotqq,
health=qqqpspp, heavy=opoqkBp,pppspsp hebben=pqquooq,rqpvmpq held=qqqqoqt, helft=sqqpqpq, helped=pqqqouq, her=soslwpp,tplqwpn here=nsppqsr, herr=qsqqpqp,
het=tpqosqo,tqnuopq heure=,qqpptqp heures=,qqrpsqp heute=pqspprq, hiccup=qjpxrqq,poqtqqq hier=rqpumqr,sqqqnrr high=qoqqptq,pqoqrrq higher=ptqppqq,poqprsq
him=qquujrp,pprsorq himsel=pqqqspq, hinaus=,sqqqppp his=notnupr,qpqqtqp hit=rqpppsq, hochst=qpptqpq, hold=oppsopv, holds=qspqqqp, home=ppqsqqq,psprqpq
homme=qqpptqq, hoquet=qoqvoqq, horas=sqqqpqq,rspqqpq hospit=sqroorq,urqpnqr hour=qqqtrpo,popsupp hourly=,qsqqpqq hours=wqpoppp,tkpnyro hr=qtqnqqq,
hrs=qnupsoq,qpsqqqq hui=pqqprsq, i=svnprno,tslprns ich=nrrptor,oqqpqup ici=,rqqsopq ictus=qpqsqqq,qqqspqq iedere=qrrsnpq, if=npBmkwo,tAtrhjp ik=oppstqp,rqsoorq
il=qpwrplr,rrsnpqr im=qqqrspo,sqqpqqq implan=,sqqqqpq impose=uqqqopq,qqqqotq improv=,xpqnrnq in=opmsssr,nvprsqn inadeq=powqoqq, increa=mlwtsoq,nnnqzqp
increm=poppwoq,prupopq indica=sprrnpq,pqqsnrq indiff=oqppjAq, indivi=rqqorpq, inferi=pqqrosq, inform=pqpqsqq, infusi=pmmyqps,pmmyotq ingeri=qqqqtpp,
ingest=ppqqtor,pqqpsqq inicia=qsrnqqq, iniett=qspqpqq, initia=nwvqjpr,qsppnqs inizia=qtpqpqq, inject=prrouoo, injury=pqqsppq, insomn=,pqqqtpq
instea=pqqsrqp,qppurpn insuff=opqqtqq, intake=oqqtprq, intere=qqqrorq, intern=,wqqoopq interv=vrnmrpq,roumtpq into=qpqpkxr,qsnpsqq intrat=otkxqpp,pomrvqs
introd=rvqnnqq, invest=tqqsnpp, is=vvruhpl,tuozgtj ist=qpquoqp, it=stpvlls,qsqnsyh italy=qqpsqqq, itb=qopsrqq,qqqnurq its=qsqqnrq, iv=qqnsvpo,qppnwpq
j=mtqrpsp,nstuolq ja=pqprspq,pqspotp jaar=prqqroq, jahren=sppptoq, jahrig=ppqptpq, jamais=,ptproqq januar=qppqsqq, je=qpurujp,nrsmurp jede=qqqqspq,
jetzt=rpoovpq,oqrqsqq jour=oqsorsp,ptoqrqp journa=nqpuqqq, jours=npvrpnt,qvvmlpq juin=,quqpoqp july=pqsqpqq, june=,pptrppq jusqu=opoxrmq,rpspoqq kan=pqprpsq,
kann=qotqpqq, keep=sqproqq, keer=qqtqoqq, kein=,oqpqssq keine=,pqqpqsq kept=qpsorqq,pvppopq kg=wslstok,ntrourm kidney=sspnspo, kilo=qspsoqq, kind=,qqqqpqs
kinder=sqqtopq, klinik=qspqpqq, kommen=tqrpppq, kommt=,rpppptq komt=qqtsmqq, konnte=,qqpptpq krijgt=quqrlqq, l=sorunop,mpqoqwr la=nyqvpln,qqvlvql
label=oprnyqn,sqpspqp labora=qouppqq,qqospqr ladder=rrrpoqq, lag=,qtqqpqp lament=,tqqpnrq larges=sqqprpq, las=rqqpnqt,pqsqpqq last=orsptqp,qprptqp
later=qrlpwpp,qqpovpp le=tpqqlly,qpososr leafle=osprrpq, least=ppqpupq,srpqppq leave=,pprrosq left=psqorqq, leg=,qqqqsqp legs=,tpprpqq lendem=,qqsqoqq
les=yqmlpqt,propuqp lesion=qqqtpqq, less=ootqqqq,ospuqpp lesson=sqqrpoq, let=uqsonpq, lets=sqpqorq, letter=pqtqpqq, leur=qqqqpot,nqqqspt leurs=qqqotpq,
level=qqpptro,qpurmqq licenc=vrqpmpq, licens=tqqqppq, lieu=sqqqpqq,sqqoopt life=pppsspq,pqppsrq light=qqptpqq,qpqrptq like=sqpvmpp,qpssmsr limit=pqqpouq,tqqqnrq
limita=wqppopq, limite=nqprptq,qpqqpsq line=snnxorp, liofen=pqqqpqs, liores=nropspv,qprooqv liquid=qpptrqp,qrmrtqq list=oqqqsqq, little=,ppppurp ll=sqpsoqq,
lo=prrsrop, lone=qqqqpto, longue=pqwpooq, looked=,qqqqosq lorsqu=qpqrotq, los=xopqlsq,tqqrnpq lose=pqqqsqq,oqppuqq low=pjpstvp,pqqqmvq lower=nrotsqq,oppqtpq
lowere=qqsqppq, lowest=qrqpntr, luego=qqtqpqq,possoqq lui=psqpops,oqqqprt lumbar=qpqpsqq,qrpsqpq lundi=pqsqqqp,qqupopq m=tpqrrmq, m03bx0=pqpAlqo,
ma=onqpwqq,soprrpp maar=qqrqotq,rqrsopq made=,qnrsrpq mai=qwqopoq,pqqqspp main=qqqpsqq, mainta=ppqrpsq,qrvrkqq mainte=onquspr,rqqqosq mainti=pqqptqq,
mais=oqtqjwp,npqrrsr make=,orplzoq maker=,qqpptpr makes=,spnostq mal=potqqqq, malade=oqqtwkq, malati=tqqqppq, man=potpumq,qprpvoo manage=oqpsqqq, mant=,qupopqq
manten=qppvopq,qsrpoqq many=oqppssq, march=pqsprqq, marche=,qsqporq marked=qqsqpqq, marque=ptvompq, mas=rqsqnqq,ppsootq massim=lqqqwpq, matche=,pqpqtqp
matin=qqqpouq, max=Dpnkopq,nuprrqq maxima=pqplBmq,rmqtsqo maximo=sqqqpqq,oppurqq maximu=Boomooq,rrsmqqq may=pstslpp,ovrtmnq mcg=rAhpsnp,noqrwlt
me=sopsqpp,oopptup meal=pqsspoq,qqpuqqn meals=,psqqqqq mean=osnstoq,srqpopq means=qsppqrq, meant=qppowpq, measur=qqqqsqp, medeci=vqoqqoq,sqqposq
media=pppmurs,qqqrqor median=onqpvsq,oqqppuq medica=qkpkDos,qoqqrqr medici=qpqroqs, medico=sqvplqq,qqqqspq meds=qoqnvqq, medula=pppuqqq, meer=oqtqqqq,pqrposq
meeste=qqqspqq, mehr=spppprr,nqqnvsq mein=sqtpnqp, meio=qqqqsqq, meist=ppprsqq,qpsrqpq melato=,qqqquqn melhor=,qpqpsqq member=sqppqqq, meme=sprqopq,
menge=qqqqspq, meno=qtoqorq,qrqroqs menos=psppqrq,qqsntpp mensen=pqqpsqq, mere=pqqsorr, meses=,qqpqtoq met=qrynopn, method=sqqppqq, metocl=rqqsoqq, meu=pqsqrqp,
mg=unssvml,woooqrp mi=rpopvoq,tppprpq mia=qqqppqs, mice=qqqpqsq, microg=rqsmunp,rpuqoor middel=qqqptqp, middli=,qppqsqq midi=pqqspqq,qppsspq mieux=,ppqqtpp
might=ottooqq,qqpqspq mijn=srrpopq,ppprsqq mikrog=rtqpopq,qptpqqq mild=qoptpqq, millig=qqpsorq, millil=qpqptpq, min=qoqsrqq,quvprok mine=opqortq,
minute=pqqqtpq,qqqpuqp mis=qpqqsqq, mit=rypnmqq,tpqpoqr mittag=,qpqspqq ml=piuppsv,qpvulnq mme=qpqptpq, mode=qpptpqq, modere=qqqsoqq, modest=qsqroqq,
moglic=,uqqqnpq moi=qqppptq, moins=pqqqvmq, mois=prqosrq,pqpquoq moitie=sqqrpoq, molto=qspqpqq, mon=ostrjwo,roqqrrq monday=sqpqqpq,rqtpnqq monte=pqqptqq,
monter=sqposqq, month=qospuop,npvtopq monthl=,qqqoqsq months=orppupq,tqporpq more=wtprmmp,onromwu morgen=qsrroqp, mornin=qorssqn,pptpqqq most=qpmCplp,tpponts
mostly=qqrrmrs, mouth=qqpmurq,nnorwqq move=oquqoqq, moyenn=pqqtpqq,nqqtpsq ms=pppsrpq, much=qqporsq,pqqoqtq muito=qrqtnqp, muscle=pkpzppq,sqqoqqr
muscul=rrqoqqq, must=upnptpq,sqqoosq my=tomrrrr,qpootrr n=kppovwq,upqnorq na=roxppmp,qrqoqpr naar=qpusnpp,toppsqq nach=possspp,mprrqtp nada=,pqqqpsq
nahm=qqqqspq,qqqqpqs nahmen=pqqotpq, name=qrqorqq, nao=rqpsorq, ne=sqnqvmr,stppopr near=,oqquqpq necess=,psqsoqq need=uoqtnop,pppsprr needed=ooovspp,tqwlqno
needs=qppqouq, neem=qpptpqq, nehmen=qqoqsqq, nei=rrqpsqo, nel=,qpqprsp nell=qqqqpsq, nessun=rqqqroq, neuf=oqqqrrq, neural=qqpspqq, neuro=rprumoq,
neurol=povoqqp,uqroqnq neurop=qprpsqq, never=tspqrmq,qpovnqp next=pquqoqp,rnwnpqq ng=,qqpqupo nicht=qqqoqpt,tppooqs niet=srpqpqp,qqqorto night=qsqqorp,qrqoqpr
nights=qqpsqqq, nine=qrqpsqp, ninos=pqptpqq, no=spnqppt,qvvjomt nobody=tqqqqnq,qpqqtoq noch=qqsprpp, noche=,qsqqpqp nocte=,rqporqq nodig=sorqpqq,nopxqpq
noite=,sqoqsqq nombre=qsqqpqq, non=tnwlnsq,ooprpuq none=sqqoprq,sqotpop noon=qqqsrqp, normal=ptqtnpp,ppqrsqp not=rrnovso,rnrotso note=pqppsrq,pqsqpqr
noted=rqrqroq, notes=ppqpsrq, nothin=qorqptp,qtqpqro nous=pqqsqqq, now=sprospp,otrprqq nu=popoxpq, nunca=rqoqqsq, nur=tqspopp, nurse=pquqnrq, o=qtlvmou,pumqqsp
observ=,pytoopk occurr=xqqplpq, oder=qtpspoq,qtoppsp of=mnpnrty,mqrqrqs off=spupmsp,srwpmop offer=prtpoqq, often=uqqoppq, oggi=rpqqtoq, ohne=sqqqqpq,
old=pqqpsrp,ssqpppq older=,ssppppq oltrep=vppoprq, om=qqsppqq, omepra=,sponuqq omhoog=qqpqptq,qpspqpq on=ooqtxon,nnuprsp once=oppqnvr,soqqqqq onder=,sqqqpqq
one=oyqmvmm,oqpqvnr ones=rrqopsq,rqrrnos only=nqpnAop,qpprptp ons=,sqrqoqq ont=opptlwq,sppptnq onze=qqpptpq, ook=rqrroqq, op=nqmymuq, open=oApoonq,qqpqotq
openin=owpqoqp, ophoge=,qpqtpqq opinio=qqqrmuq,pqpqpuq oppure=qsoumqp,qpqsoqq optimu=qqqotqq, or=Blmyiop,uloxhvr ora=,rqsqopq oral=motqsot,qqouzoi
orale=qqpqqsq,psqtmso orally=pqspprq,quspnqq order=puuonpo,qqqqsqp ordere=pqpotqq, ordina=qqqunqq,qqpunrq ordonn=uqqormr, ordre=lrqttpq, origin=poqxqmq,ppqrqsq
os=rsnrmsq,poqutqm ospeda=tqqppqq,tqqqppp other=ppoqtrq,qpsopqt others=pqpsqpq,pqqtppq otros=ppquppq, ou=stqpluo,ostulor our=rpqttno,pqsqsoq ours=pqpqqps,
out=mpsptrq,orpqtrp outsid=sqqrpqq, over=xporrlp,mvsxnqj overni=,qquqmpq own=sponqsr, p=pqqopow,nopsvpq pacien=qsnoqtq,sqpqpqq packag=qqpqpqs,
packet=qpqqpqt,qqpooqv palier=qproprq, palsy=qpqpsqq, panel=pppporw, pantop=,qpqowqn par=rvsoplp,nunrsqp para=uprpppp,rqmrqsq parte=rrprpor, partic=nqqzjsp,
partir=qvpnqpr, parven=pqpvktq, pas=mpxoorr,wprpnqo paso=qqlqtsq, pass=tqpqoqq, passa=qqqoptq, passar=rqoqotq,rqrqqoq passe=orzpkpq, passed=,sqqqpqq
passer=rptpnqq, past=uqqppoq,pqqqpsq pastil=qqsqrqn, patien=oolouxp,uqlprvm pazien=rpqorrq,spqprqq peak=qqqpspq, pediat=quqqnqq, peg=,qpqpsqp pendan=,qvqooqq
pensar=,kqopuvp people=ptpsmrp,rpppnvq pequen=,sqqorpq per=tnuonrq,srrskps period=,pqpqtpq permet=qqqqsqo, permit=upqqppq,ssqopqq pero=nqqqquq,srpoqqq
perora=qqqosqq, persis=qorqrqq,pqssoqq person=,qoqrpsq peu=tqposoq,qqqpsqq peut=sqqpprq,qqpqnrs ph=qqqtoqq, pharma=qoquopr,rpqpppt phase=qrouoqq,rqrroqq
physic=ottqooq,ssqopqq pictur=qqqsppq, pill=,sqqqopr pills=rqqquql,qqqqsqq piu=pqtsnqp,ntpsrpp place=qropsrq,tprqqnr placeb=pnpvtpp,xqonnns plafon=vqqqnoq,
plan=pqytjpp, platea=,qqvoqpp plenty=,qspospq plupar=qqqtppq, plus=wnqrrpl,ppsrrls po=osppqrq,rzkqxpf podem=rsqopqq, poi=prkttqs,qsrppqp pompa=qtqqpqq,
pompe=quopppq,qpppsrq poor=rstmppq, por=xqomsoq,qrrsnor porte=qqqotqq,qsqqpqq portio=,pqqtqpp positi=ppqqsqq,uqqqmqq posolo=qoowtmp,qorqpup
posson=sqqpqqq,rqppotq potent=,qtqlors pour=tomqots,ppqnqts pourra=sqqqqpq, pouvai=Cqqphoq, pouvan=nqqquqq, pr=,qpqspqq practi=rpqsorq, precis=qqppouq,
prefer=qrpqnqs,qrqtoqp pregab=,qqqnvqo premed=qqqqsqp, premie=pvrppqn,ortprpp prend=pppuroq, prende=qrqqosq, prendr=oqpkzqr, prends=qqopuqq, prenez=pqqoupq,
prescr=qnnkwpw,qrpnprt presen=ppqmwqr,qqqpsqq previo=wpqrnoq,vqpqmqq previs=qqqsoqq, prevoi=qqtppqq, prima=pptsoqp, primei=pwrmppp, primer=qtqroqp,
princi=prpvjpu,qqqqnqt printe=,oropsrq prior=qqqpsqq, pris=,uqqqkqt prise=pqppzom,qqqpqpt prises=qootsqq,psprsqo prn=,qopqwqn pro=,qorsppq
produc=qqqqpqs,qpppsqr produi=sqqqoqq, progra=rorrqpq, progre=qqqpspq, propos=qrqoqpr, protoc=yqromnq,ppqptpq prova=qrrporq, provar=qpptpqq, provid=,pqsqoqr
provoq=,qqqqosq prueba=qtqqopq, pt=pqqpsqq, pueden=xqqmopq, puis=oruktoq,otuornp pump=svmmqrq,rplopyr pumpe=,pqpqouq puo=tposoqq,qqpsqpq put=qqsrqpo,qqqrptn
q=sqqppqq, q3days=sqppqqq, q6h=qqqpsqq, q8=,qqpsqqq q8h=qrppsqq, qds=qqqqspq, qu=pqsqroq,qqqrorq quand=qqrqtmq, quando=pqrsnsq,qpqpsqq quarte=,mqqqquq
quatre=qqrotpq,qpspqqq que=xpnmtqn,rpprpps quelqu=nqsoupq, quem=orpprsq, quer=qqsqqqq, qui=mqpputp,srqopsq quiene=pqqqotq, quotid=opprvnq, r=qpsqqpq,
raggiu=oqqsqqq, raise=sqqqpoq, raised=tqqoorq,qsqpqqq ramene=tqqproq, ramipr=,qqqorqr ran=pqsnrqq, random=pqqorqs, range=pspnpow,qroqspq ranged=pqqnwoq,
rangin=qpqnuqq, rarely=nqspqrq, rate=runntpq, rather=qqpoqsq,pnpsqsq ratio=tqpqpqq,qqqqtsm rct=qqqpspq, re=ppqtpqr, reach=qqlqvqq,qqqqors reache=voptjrq,
read=qpqpsrp, reader=qqopuqq, receit=pqqtops, receiv=vvolpop,pppsqrp recept=,qqptoqq receva=qqqpnvq, rechut=pqqouqq, recome=vrqlpqq, recomm=xsojrpq,rqqspoq
record=qporspq, recu=qpqqsqq, redesc=rqoqrqq,pqqqouq reduce=sjrstoq,qppoupq reduci=qqorqqq,qqqsnrq reduct=,pqqptqq reduit=sqqqqpq,qqqqspq reduzi=qqpsqpq,
refere=qqqqpqs, reflux=pppupqp,qqqspqq refrac=qsqorpq, refuse=pqqpsrq, regime=orptqqq,quqnpqq regist=qqqqsqp,tpqqppq regle=sqpptnq, regola=qqqsoqq,
regula=spootrp, reintr=qsqpqqq, relaps=,uqpqooq relate=pnqurqq, relati=,sqqpqqq relaxa=,qqqpnqu relaxe=,qoqqwqm releve=oqqqsqq, relief=qopsqqq,
remain=ppsqspp,rpqqprs repart=puqqoqq,rspprqo repeat=upqpqpq,qrqroqq replac=qspprpq, repond=qqppuoq, repons=pqspntq, report=oopnyqq,qqqosqq
requir=uqpnmtq,upppltr reserv=pqqrqps, resist=qpqsqqq, resolv=qqqqtoq, respir=,pqpoquq respon=uknuouq,tqnuqmp respue=rospspq, rest=pqpvoqq,pqqqqps
restar=roqssoq, reste=pquqnrq,sqpslpt restri=sqqqoqq, result=npsptpq,rpoptrq return=pqvqqnq, review=qqopovq,qsqqoqq riceve=,qqptppq ridott=srsqmqq,
rien=uqqqqnq,nqqovqq right=sqqqqpq,qqqpspq ring=qqqrosp,rrroosq rise=wprmppq, rising=xupnjqq, risk=,qqpppsq rispon=qppspqq, roughl=qqqqsqo, round=,sqqppqq
route=qsrnqqq,tpqoxqj rtu=uqqpopq, rucken=,qsqqoqr rucksp=,pqqqptq rule=mrqtprp,oqprrrq run=sprpqpq, rung=rqoprqq, ryan=qnpqvqq, s=ntouotn,poortrr
sa=pqqqsqq,orqqrqq sachet=qqqqopu, safe=,ppqqtqq safety=rppovpq,sqqqoqq said=opqwltq, salire=sqpqqpq, same=tqpvmpp,qpusopp sans=,ntsppqq say=pprvmqq,
says=qqnupto,rqrpwkq schedu=oqqlvrq, schluc=qsqpqpq, school=qqqspqq, sclero=sqqsoqo, screen=quqoppq,qoqtpqr sd=pqqpsqq, se=smuslqr,ptnrntq secabl=,qqqqoqs
second=ppxnmsp,onvqnvp sedati=qpsqprp,prpouqq see=,prrslps seen=qqqopuq, segund=potrorq, sei=qqoqsrq,qpqsrpq sein=,tqqropq seit=pqppqtq, seizur=qqrrsnq,
seldom=ppqqpuq, selon=,rpqtopq sem=pprtppq,ortqqqp semain=nsBojqo,owrnppp semana=nvvlpro,otpqsqp sempre=prqsnps, sensib=qtoqqqq, sensiv=quqopqq,
sent=pqpqsqq,pqqqpsq senza=,rrqqqoq ser=sqqqpqq, sera=,qqpptqp series=qqqlups, servic=uqqqnpq, ses=pqqptqq, sessio=pnvpqqp,tposppq set=stprlpq,
settim=pqupppp,pqsprqq settin=,qpppsqq settle=rqqroqq, seu=qqrsoqq, seuil=pqqqkxq, seul=nqrotpt, seulem=,qppptqq seven=,qpqpuqo severe=rppvqmq,qppspqq
she=ornosrt,qqupnqq sheet=prqunqq, should=psypjpq,tqpolts show=qqpsqqq,qqpsqqq showed=sqqpunp,pqqqtpp shown=,tqqrnqq si=pnwqrqo,nsvrlsn side=,rqqrrnq
sido=oqqqtpq, sie=pqtpqqq,pqrqspq signed=,qpqqtqo signif=qppqlxq,ppppwpp signs=qoqpptq,rqqqpso simila=,qqnquqq simple=qppptqq,prppspq sin=,oprrspp
sind=ropwnor,nqrrpsq single=soptoto, six=orouqro,ntnuopr sixtee=qqqspqq, sleep=,pqrnsto sleepy=,rqpoqsq slept=,qqsqqqq slikte=qqqqsqp, slower=qqqqosq,
slowly=pwpslpq, small=osstnpq,qsrppor so=ppostqp,rownoqq sobe=qpsqpqq, sodium=,qoqqpqt soir=qrvppnq,qooruqp soit=urpsrnm,oqpqqqs solito=prpspqq, sollte=qrsqopq,
solo=lqqprvq,spsoqqq soluti=qropqqr, some=onquwlq,wpopoqq someon=uqpqrnq, someti=quqpoqp, somewh=qqqsorq, sommin=qppsrqo, soms=qtoroqq, son=uqrpnqq,pqquppq
sonde=,qqqspqq sono=rrpptoq,qrrpnrq sont=qqqvlrq,upqpqmq sopra=rqsqpqo, sort=tqqqoqq, sous=rprnxlq,rqqqroq souven=oqptrpq,pprsprq spasm=pjpzqpq,qppquqp
spasme=rqqpsqq, spasms=nqtqrqq,qpsptqo spasti=trqtmoo,nnoswnt specia=,rpppptq spinal=,rqopsqq split=qqqppsq,qpostpq spritz=qvoqnqq, st=qrsnoqt,qprpoqt
stabil=qqqsroq, stable=qqqptpq, standa=qrptopq,qrpsoqq start=psoqqsq,ptqqpqq startd=ssqpoqq, starte=ruopnsq, starti=ptqnoqs,prvnnqq stata=qpqpsqq,
states=qqqpsqq, stati=tpqqoqq, statio=,oqqqqsq statt=rqpqsqp, stay=porsntq, stayed=pqpnwpq, stehen=qqqsppq, step=qqwpnpp, steps=rptqorp,pptqpqq still=,tqqpqpq
stock=qqqpoqt, stomac=,qqqosqq stop=uqoolvq,sqrppqp stoppe=trqplrq,pppprsr stops=qqqspqq, streef=pqqsqqq, stretc=pqqspqq, strip=qqqpmrv, strong=rpqupoq,
studie=opolDop,qqqptpq study=rqpnvnr, stufe=qrqroqq, su=spqsnpq,rrqqnrq suba=qoxpoqo, subi=qqpqptq, subir=oqsqrqq, subjec=rppovpp, subseq=,pqspqqq
succes=qpuqmqq, suffis=,pqqsqpq sugges=qqrropq, suicid=pqqqwmq, suis=qppptqq,psuomqq suivan=,pqrotpq sujets=qqqqosq, sun=qopqpuq, sunday=qqsrpqo,qqtqpqp
supera=sqqqprq, superi=oqqplzq, suppos=qqqsroq, suppre=qrqpnuq, sur=lqqpqwq,rqqsopq surtou=pqqqspq, survei=,sqqqppq surviv=qqqpuoq, swallo=orpxkqq,qqqunqq
switch=pqqqotr, sympto=orqsqnt, syring=qrpquqm,qpqqsqp t=sorvpmo,nusmqrq tab=qqtsnqo, tablet=ronnxos,pponrrv tag=rrrqtno,rtqqooq tage=postoqq,qrqroqq
tagen=qqspprq, tagesd=sppqrpq, tagesh=sqqqqpq, taglic=opurpqp, take=sprnxmp,oprmxpq taken=pqpqqto,qptlrsq takes=pqotqpr,qqqsppq taking=nmnowtt,
taper=qpsposq,rqpspoq tapere=qqrqorq, taperi=qpqmwqq, tard=opqpwpo, target=mpsymoq,oqpvoqq tds=oppqpuq,pvspgpv te=,qqsqorq tea=,qqpsqqp team=qqspprq,
teenag=qqqsppq, tells=ptqroor, tempta=,qqpqsqq ten=ppoquqp,soqnuqq tenths=pqqqsqq, terapi=qsqptqm, term=qqqspqq, terza=qqpqpqt, test=psrpppr,rtpppoq
testdo=qsqqppq, teste=qtqpopq, tested=qqqpsqq, testin=qsppqpq, tetto=sqqqpqq, text=qpqsupn, than=lsplryq,kmruprw that=qrpoowp,muupnsq the=wruophr,psuqsnm
their=uqppqoq, them=opottsn,uppsnqp then=tmunpsp,qrprtop therap=ooqrtrq,kpupssq there=npspotr,qposqrq therea=,qqppspq theref=rqqospq, these=qqqpqqs,
they=sprrnos,mrpsrsq think=psqoqrq, third=opspuoq,pqpptpq thirds=pqpptrq,sqqsopq thirty=qqqqoqt, this=urronqo,qoqvrmq those=qrpnqup, though=qqptsnq,qqqvmqq
three=rrlwpoq,qwmtkqr thresh=opppqwp, thrice=,punprpq throug=,prrorqq thus=pqqupqp, tid=zsoomnp,qwonyrg tiers=pqqqvnq, time=prpnwoq,pprowpn
times=rqstmoq,qsnulpt titrat=xtnxgmq,txoqiqq tizani=srpoqro, to=xlsnmqu,lxpstom today=pptospq,qossppq told=tppulqp, tolera=pqppovq,ovruisp tolere=,spqqqoq
toma=mpqpzpo,rqqqoqr tomaba=nqqqsrq, tomas=qqsnrqq,qsprpqq tomava=qqqpqsq, tome=qqqsrqp, tomo=qqqqspq,qrsqoqq tomorr=pquqoqq, tone=rprroqq, tonigh=,ppxonqq
too=qqsopsq,npspqsq took=qrurjqr,qqqqorr top=nsqpqsq, tot=qqnspsq,psrqppq total=srnwonp,rmpwuon touche=nqqpssq, tourne=qqtpqpq, tous=ppqsqqq,puppprp
tout=pqroupq,qqoprrq toxici=qqqqpsq, toxina=,qpqspqq tra=qoqrrqq, traite=msqmwqq,oqqppus tras=qoqrspq, tratam=rmqrtqq, tre=rqntnsq,rpptppq treate=pqqotpq,
treatm=quqpppq,opuoprq trede=qqupoqp, trek=,pqpqqtq tres=mupqpsq,rsrsoqn trial=rkqrwoq, trials=pqqqtpq, tried=pppptqq,qqqvpnq trois=tporsop,oqrqvnq
trop=,qqqqpsq troubl=pqsqppq, trouve=rqqrroq, try=pvsskpp, tube=pupqqpq,qqqrspp tuesda=sppqspp, turn=,sqqpprq twee=qqspqqq, tweema=qqqotqq, twelve=,oqpsrpq
twice=orosqqp,ptsrnpp two=mqoqsqu,rqqqpos typica=qqplsst,spqpoup u=qrpppqs,qorspqq uber=rptropp,qrqptnq ublich=pqqsqqq, ug=pvlpuop,ptqpwmn uit=ppouqpq,
ultimo=,qqqspqq ultrap=qqqpotq, um=smzpmqn, uma=,qpsqpqq un=ppsmupr,npptprt una=pnqqwpq,qssqnro und=nqqnvrp,nrrlvps under=xrnoppq,rnptrms une=lptvsqn,srunppo
unique=qqpqpsq, unless=,rqqsoqq uno=spqsnpr,qqqqsqp uns=nqqowqq, unsere=pqqotpq, unter=qqqqspq,qqqqotq until=Annrfvq,pptuomq up=vqtqork,ssnrsnp upper=,sqqroqq
ups=qsoqpqr, upward=pqpsrpq,qpqrmvq us=prquooq,sqqqoqr usa=qspqpqq, use=lqosrru,opptrpq used=uplstnq,qqqqsoq users=pppourq, using=pptprqq, usual=qopqqqs,
usuall=roolzpq, uur=qpsqpqq, v=,qpqqtpp va=qpquopq, van=pqpotrq,poprtps vanaf=psqqqqq, variab=qqqosqq, varie=qqqspqq, ve=rqpsqpq, veces=otqrpqq,qsqqoqq
veloci=qtqnrqq, ventil=oqqqptq, verhog=rorppsq, verkri=qppqpqs, verlan=,pqpppuq verord=oqqqqtq, verre=,qqqqpqs vers=pqnwmtq, versch=,qpqqtqp versic=qqqqsqp,
very=mupvmrq,supnppq veut=qquqooq, vez=oqqqrrq, vezes=,urqnrqo via=pnvmsqq,ptptnpp vier=,qqptpqq visit=prtppqq,qptnpsq vitami=,qpqptqp vo=,qopvpqq voie=,pspsopq
volgen=qosqprq, volgt=qpsqpqq, volte=,qpqvopp volunt=qppqtpp,qqqqspq volwas=pqqqpsq, vom=qqqqsqq, von=psonrvo,qorovpp vont=oqqoxoq, voor=qopxpop,pppsupo
votre=qsqqpqq, vous=rpqptoq, vu=pppouqq, walk=,qqqspqp want=sqqqpqq, wants=pqswkpq, war=nqqqups,qqqpsos ward=ppsqrqq, waren=usqsloq,rqqsoqq was=mqpmsxr,qsrkuro
water=,qsqsmrq way=sropqpq,psqporq we=sorwhrr,sqpvmpp weaned=,qqpsppq week=knBmsso,mwxkrpo weeken=sqqqnqr, weekly=vpqoopr,qovomtq weeks=otprqqp,rkprxop
weer=,qqotpsq weg=,pproqtq wegen=,pqqqsqq weight=,pqqtpqq weil=qqqqopt, weiter=rqpsqpq, weken=psrqqpq, well=spptrmq,qpprsqq wenn=,qpotpqq went=lospwqq,qpqpmwq
wer=opqpstq, werd=pqqptqq, werden=,qouqppq were=qotkrsr,rovnpmu what=wqrpmro, whatev=,tqqqqoq when=qoorour,qqmrupp where=rootrrp,pqprpsp which=rrqpnsq,qsrnntq
while=qqqpspq,ropsntr who=qonsoxp, whoeve=pqpspsq, whole=rqrpnqr,qqotpps why=tqorppq, wie=orqprrp, wieder=ptoprqq,qqqqpsq wife=pqspqqq,qqsqpqq wil=qqsqpqq,
will=qnununs,ooprovr wine=qqppptq,qqqqosq wir=pppuqpq, wird=qqtoqqq,oprqrqq with=kvpmuou,suqtmlr withdr=qsqrqnq,prqspqq within=sprorpq,rpppptq
withou=qqqqsqp,nqqqqtq wk=,rpqosor woche=prymopp,psrppqq wochen=ppwooqp, woke=,qqqqsqp woman=ppqssop, women=prqtppq, won=sqqqppq, worked=stppppq, works=qqpsosq,
would=qppvmvn,oosptqq write=qrptoqq, wurde=oqqqspq, y=urmomst,puultpn ya=poqptqq, year=qkppzqq,pqotprr years=pymoroq,srprqnq yes=qoprtqq, you=osppuqo,pnvqqpq
your=pqssmpq,qtpqppq yr=pnoynqq, zat=nqqqtqq, zei=rqqqorq, zentiv=qqqqpqs, ziel=pqpsprq, zij=rqqsnqq, zijn=sqpqpqq, zit=qqqpspq,qqspqqq zo=rorqrpq,qoquqqq
zu=qppqsor,oqqpuqp zuletz=qqsqpqq, zum=,qptrqop zwei=qqqsqqp,prqsppq zwisch=qqqsoqq,
`;
