/**
 * How much single words near an amount speak for each statement type, for those that no word class
 * holds or that say more than their class. Written by `scripts/fit-roles.ts`; `word-rows.ts` tells how
 * it is read.
 */
export const ROLE_WORDS = `
a=bbXccdU,babWcbZ aan=ZaYhYZZ, ab=YbdZXca,ZaabYZd abaiss=YaZZfZa, abaixo=aaaaZca, abends=ZaaacZZ, abord=acZZaaa, about=aXbbWgZ, above=YdYZYfa,ZcaZXea
abroad=aaadZZa, abrupt=acaZZaa, abstin=YaZaeZa, accept=ZaaadaZ, accord=bgZZYZa,abacXab accoun=aaZZdaZ, acima=daaaZYa,baaZZca actual=Zaaacaa, ad=Yaacbaa,
add=caabYaa,aaaaaZc added=ZaaZcba, addict=ZabbYba,caaaXba additi=dbYWcZa, adjunc=aZadaaa, adjust=ZaeaYaa,ZaadZaa admini=ZYeZeYZ,ZbZYbca admiss=aZaZcaa,
adoles=aaaaXbc,abacXaa adult=acZacYZ, adulte=,baaaYba adulto=aaabYca, adults=ZaZaXfa,bbXcYaa advers=caaaXca, advice=aaadYaa,aaaZYda advise=bYacZYc, af=,ZZYbbab
after=XTfVmaY,eTfeZXX agains=daZaZYa,aaacbZY age=ccYYcYa,aYZYgZa agence=caaZaaa, agenci=caaaZZa, agency=daaaZZa, agonis=aXaccaZ,aaaeWaa ahead=,aaacZaa
ahora=baZaZZc, ai=ZaddXZa,ZbZcbYa ainsi=,YabaZac ajusta=caaZbZa, al=cZbWdbZ,cXWddcX alcanz=caZYcZa, alcoho=adcXXca,bbYcaZa alcol=aaZacaa, alcool=aaZaXea,aaaacaY
alcuni=Yaabbaa, alkoho=,ZaaadZa all=bZcYYca,YYaecZZ alla=RZadhZb,acaZZaa allant=VaaZhZa, alle=YZbcaZa,ZdZZZZc aller=gaaZWZa, alloca=ZaaZZad, allowe=dZYcZZa,
alors=YaadaZa, alread=,aZbZXda als=gZZaWaa,badcXYY also=beYcYZX, alta=YZYZhaa,caaZXca altere=ZacaZaa, altern=bcZaZaa,caZZaaa althou=baaaYca,aaacYba
altri=YabbcYa,aZcaZaa alvo=YaadbZa, am=dXbbbZY,aeaZZZa ambula=aabZcZa, americ=,acYaaaa amitri=,aaZacaa amm=XaaZcZd, amount=YaaZXga,bZZdYZa
ampoul=ZbeZXaZ,aadaZaZ an=eadTZZb,ZaaaYeZ analys=YaacZYc, anche=ZaZZZea, ancien=caaaZaa, and=aTXbjdW,YfWbaab andere=ZaafXZa,aaaeZZZ angefa=aacZZaa,
anni=aZaacaa, ano=acaaZaa, anos=dZadZZX,caaYbZa anothe=bZXafZa,baXZeZb ans=ZbbZdYa, ansm=caaaYaa, answer=ZZaZaca, antes=caaaXcb,caZaYca any=dabZYZa,XaaaZea
anybod=YaaaYea, anyone=YaYaafa,aaadYaa anythi=dZZZYba,cZaaYca ao=ZZaZcbZ,dZaWdaa aout=,Zaaacaa apart=,faXaaZa apothe=baaaXZe,aaaaYbb appara=ZaaaYda,
appear=aaaaXda,aaacYbZ approx=aaacYab, apres=aXaZmWX,ZdcZXaa are=ZabcXZc,cYbaaaa arm=Ycaabaa, arms=caaZZaa, arranc=acZaZaa, arrete=eaZZVdZ,XaaYbea
arriva=eZbYcWa, arrive=ZZacZaa, arzt=ZdZaWca,ZaaabcZ as=baXcWdc,dXacbZY ashwor=,aXbadaa ask=dabZYZa, asked=aaZYfZa,aaaZcZa asking=,eaaZZXa assess=aaaacZa,
assign=caaaYaa, associ=,abcabXa at=bbQbclU,acfgZVT ate=aZYWdda,acZdXaa atingi=aaacZZa, attein=caZcSga, attivo=aZaacaa, au=eXdbcTZ,bZYcYab aucun=,caaZXda
auf=ZZbbXdZ,ZaaZdbY augmen=VZfeWaa, aujour=aaZZaca, aument=WcYagZZ, autant=,ZZbcaaa author=cbcbTba, autori=haaZXYa,YaaaZbd autour=bcZeWXa, autre=aacdWaa,
autres=YaZeXbb, aux=ZZYZdad, avaien=aaaacbY,aaaaXad availa=aaaaZac,aaaaZac avait=adaaYZb,bZaaYca avant=YabaVhZ,bZceYYZ avec=WaacgXY,aaabZac
averag=YXdbaaa,bYZcbZa avis=YaaaYea,ZaZZVia avoid=acaZYbZ,aZacZaa avoir=YaaZada, avril=aaaacaZ, b=dZVcabZ,ZaZfXba bac=ZcbaYaa,Zcaaaaa back=ZbYbbab,ZccaaaW
bacloc=aaZYSZm, baclof=YaUhgYY,ZWYabYh baclon=aaaaYac, bad=baZcZaZ, baisse=aadZZaa, baixa=YaZaeZa, bambin=aaZcZaa, band=aaacZaa, bar=,caZbZZa
base=ZZYfZaa,caaaaZa based=,aabXcaa bastan=XaabYea, bd=aYYbcaa,caYZcaa be=ZYZeWfY,iWXjSYZ beauco=caaaaZa, bebedo=YaaaYfa, beber=,aaYZbda became=ZaaZVfc,aZaacaa
becaus=caabWba,abXZfaY become=aaZZXdc, bed=YccZaZZ,aaabYac bedtim=aadcXZa,acZaaaa been=babXXdb,aZZccZZ before=ZZaZYec,caWbadY began=bXbacaa, begann=acaaZaa,
begin=ccabWaa,acaXaca beginn=ZZZaZbc, begonn=Ybaacaa, behand=acaaZaa, bei=aZYfcYY,VabfZcY beim=daaZZaa, bekame=aeZZZaa, below=SaabYla, bene=ZaZdaaa,
benefi=ZaaZaca, benzod=,acabYaa besoin=YaacYca, best=aZacZaa, betrag=daaaZZa, better=,bbabZYa betwee=YZZbZea,afZbXZZ bevat=acZaaaa, beyond=XZaaaea,ZZaZWia
bid=cdZYcZY,abZXdaa bien=bacfVXa,aaYZfZZ bij=dZVdWfZ,bVecZZa bin=aaaacaa,Xaaacba bis=,YbdYbZZ bisogn=aaaaZca, bleibt=aabcYZa, blijve=,aZYdaaa blind=aaaZcaa,
bliste=YaZYeZb, body=,caaaaZa boire=,ZaaZdZa bolo=adbYYaa, bolus=aiaXYXa, bomba=aeaZXaa,bZZaZca both=aaZacZa, bottle=YbaZbab,ZZaZcdY bound=baaYZca,
boven=,ZaaZdaa box=aaacXac, brauch=YaZcaba, breakf=acabZaY,aaYdcaY bring=aacZZaa, brothe=,aaaZacZ brough=aZabaYa, but=ZZYaeba,eYgXZVb by=ZUfYbbb,biXdXYV
c=abaXZcb,bYYdYbb cada=iWbcRac,bcdYbZX call=,cbaaYaa called=bZZZZdZ, came=ZaaZeZa,daaaYaa can=ZYZaacd,bWZcYhY candid=,ZaZaYea cannot=Xaaaada,
cap=dbZaZYa,ZcaaZab capsul=ZdaZUbf, carbam=,aaaZcaa cardio=YaaZeZa, care=,aaaaXbc carefu=,aZZeZZa cas=,baaYaba casa=,ZfaXZaa case=aZbZaac, casi=YaabbbZ,
caso=baaXcaa, cat=aaabXac, cathet=aaaZcaa, cats=,ZcaacZa ce=bZbbZYa, ceilin=caaZZaa, celui=aaZaZbd,ZaaZZda cent=aaabZca, centre=aaaYZca,ZaaaYda
cerebr=ZYaacaa,aZZcaaa certai=Xabcbaa, ceux=ZaaeWba, change=YZfYabZ,aYZdaaa chaque=ZZcfUba,aadbZZZ chart=aZZddZZ, che=YZYbcbb, chewed=aaaafaV,
chez=bbYZZda,caYeYaa chi=WaZbZgZ,YaafYYa chien=baacZZa, child=bdYaYbZ, childr=edYcWYa,abZcWbb chlori=,aYaaZac choisi=bZZaaac, ci=aabbZbY, cible=YaaiWZa,
cirrho=baWdbZa,aZaeYZa clear=,aaaacZa clinic=daYcTea,cabXYba clonaz=acZbYaa,ZYaYeaa cluste=aaaYeZa, cohort=aXYZhZa, colleg=caaaaZa, com=XcZbdZZ,
coma=aYabcbZ,aaaYYfa come=Yaabbab, comeca=aaZcaaa, comenz=acaaYaa, comes=,ZacbYaZ comida=,aaacaaZ coming=aZbacZa, commen=YgcZUbZ,aZaacaa common=ZaahYXa,acZZbZa
como=faZYZZa,dabaYZa comp=,aaaaYac compar=aZZWdac,ZZZYdca comple=ZaaYbda,aXbYeba compos=aaZaYae, compre=ZbcbZbY, compri=aaaXZad,ZZZeYZb con=VdaWffX,YVbZeca
concen=,aYaadaa conclu=aaaYeZZ, confus=ZZZXeZc, connai=YaabZca, consec=,aZaZZca consei=aaZcYac, consen=caZcXaa,daaaYaa consid=bZZcYba,dbaVZba
consta=aaaZcaa,aaaYcaa consul=aaaZcaa, consum=aZZZVha,aaaabYb contai=ZZcZUZi, conten=ZaYcbZa, contie=adYaXad, contin=aWXYlYb,bdUdaaa contra=baabXba,YaacZab
contre=,daaYaZa contro=,ZaZZeZa convie=ZaZcZaa, cord=ZZadZZa, corres=cbZbZaZ, could=gaXXZcZ,XZXaecb couran=aaaZZda, cp=,aaaZbbY cramp=,aZZZeaZ cramps=,bXZZeaZ
cravin=abZeYYa,YbYYiZZ crcl=aYadZaa, crianc=aaacZaa, croisi=aaaZcaa, croiss=aaaaXda, crosso=aaaacaZ, cuatro=,acaZZab curren=YZZZgaZ,aabYaac cut=bZbaWdZ,
cuts=,ZbcYWea d=XbchYUc,ZdZaYdY da=bdbWZba,ZYZfaZa daags=aaYeZaa, daarna=ZabcZaa,ZbZeYaa dag=ZfcaXYZ,bccaXZZ dagen=YZebXba, daily=ZZbWafZ,cWbWfYb damit=,aaZacaa
dan=aadaVad,ZabZZcb danach=aaacYaa,aeZaXaa danger=aZZcZca,caacYZa dann=,cbcZYaZ dans=YaaafaX,ZZaZdZa dar=fbZWaaa, darf=aaZacaa, das=ZZceZZY,bZadYbY
dass=aaadYaa, dat=cZbZZZZ,ZZcZcaZ data=dYaaWda, davant=,cZabYaa dawn=,aaaacaa day=eZgWaYX,UjeUWbb days=aZccXbY,WdcUcfY dd=bWbZdaa,aZaZcaa ddd=ZZYmUZY,
de=bbXaXea,ZdcXYfW death=,caaaZZa debit=acaaYaa, debute=ZdaZZba, decide=,ZaacYac declar=aaaZcZa, decrea=,ZZcYdZa defaul=adbaYaZ, deja=,ZaaaZca
del=ZeaZWZd,ZbcXacZ dela=ZaaaYda, delive=aZZZeaa,aZaZdaa dem=,aaZadaY demarr=adZZYaa, den=dbacXYZ,ZdacZYa depass=haZYTcb,aeZZZba depend=,aaZYbZc
depuis=aaZZbZc,YYaZeba der=ZcaabYa,baaZbYc des=TZYahZe,ZZaceXa descen=aYdaZaa, descri=abZZZca, desde=bZYXcea, desire=,aYacaaa despue=,bbYbZaa dessou=Yaaaaca,
determ=,gaWaYaa deux=XbXYcec,YbZZfZY deuxie=abeXZaZ,ZZgaXaa deve=ZdZcZZa, di=dZeZWZZ,ZcYdbcV dia=aZYZccZ,chWaYYY dialys=bYZbadZ,baZbXeZ diario=eaaaZYa,cZZaaaa
dias=aXfYYca,ZaeYZZa diazep=YaaVjaa,ZYafVZd dice=,ZaaadZZ did=XacaXfa,ZdZZZba die=acUdaYc, died=,aZaacZa differ=ZZaaeYa, diluti=aZaYaad, dimanc=,ZZdZaaa
diminu=,aZZacaa discha=aZaZcaa,adYcWba discus=,aYbZaac diseas=acaaXba, displa=aaZYZZf, dit=kaaYUZZ,baaacaY divent=,babaYcZ divide=ZYZfVda,VcZecZZ dix=YaaaZda,
do=XbcXcaa,bcYYbZa doc=YcZZcaa, doce=,aaZcZaa doctor=ZbXbaab,UbZdaeZ doente=baZcXba,baabZYb does=ZZadbZZ,aaZbYda dog=YZYbdab, dogs=aZacYca, doit=aaaYdaa,baaYaaa
doiven=WaaYgaa, dollar=,ZaabYac doming=,acdaYaY don=aababYa, donc=aacacaX, donne=aZaZdZa, dont=ZaaZcaa, dopo=dYZaaab,aadZZZa dormia=,ZaaZada dormir=,aZaacaa
dos=abcYYba,aaZXgYa dosage=WhYVcYe, dosagg=baZZYad, dose=fVbeccR,bdXfcXU dosed=acZZbZZ, doses=TYWdhgX,baUeaaa dosi=bZZYcba, dosing=aWZbbZe,aYadZab
dosis=XabcdZZ,bcaYYca double=dcXXdbY,afYYVcc down=bZgXaYZ,XZYagba dr=aZdZYba, drei=aYebYZZ, drie=YaccXcZ,adbZYaa drink=,caYaYca drinke=YaaZdaa, drinki=,aaaacZa
drop=ZadaWbc, droppe=ZaZZeZa, drowsi=acaZbYa,ZabZZdZ drowsy=,YZbaeaY drug=ZdZWcZc,YaaZacc dry=,aaaZcaa du=ZXecXab,baYbbXd due=ZZdZZba,ZYZdZac duloxe=,aaaYdaa
dummy=,caaaaZa dura=abaZYac,acZZaaa durant=,ZaZYeaa durati=adaXbaa, during=ZabZaca,ZZYgWZd dus=ZaaZdaZ, dyston=dXafXZa,ZadaYaa e=afZWgWY,aeaYYZc
each=dabaXYb,gbbYWYa easter=aZcaZaa, eaten=Vaaaeac, een=acadaXY,ZcZXbca eerste=aeZaXaa, effect=ZYZaeba,dYabZXa effet=ZaaZYea, effica=ZbZZdZa,
egfr=bYZeZZa,bYacaZa eight=dbZZbZY,cYYbZad ein=aeZabYZ,abacXaZ eine=abaYecW,XadYbcZ einer=aYaZaab, eingen=,aaacZaa einmal=aaZZeZa, einzel=ZZaadZZ,aaaXeaa
either=ZaaZaZc, el=ZdZbaaY,cbcZXbY ele=aaZZcaa, elevee=aaZacaa, eleven=aaaacZa, elke=YYdcYca,aaZacaa elle=eeYYYbZ,adaaYZa else=,aaacaYa em=aZUdeYb,deeSYZa
emblee=,aaZZcaa empece=abZZaca, empty=ZaaaZae,aaaYbab en=YcahaTa,YgYdaRe enceph=aacZaZa, end=dZZdUba,cabeVZa ende=daZbYZa, ends=eaaZZZa,ZZacaaa
enfant=ZcaYaba,aaacZZa enough=,ZZZdXeZ ensaio=caaaZZa, ensayo=Zaaacaa, ensuit=,aZZZZea enthal=aeYaYaa, entlas=aZaZcaa, entrad=acZaZaa, entre=VaYgYea,
envie=,ZaaZYea enviro=bZadXaa, equal=ZaaZZca, equiva=ZaaZeZZ, er=ZbgbVZZ,baabYaa era=adZaZZa,aaacYab erbij=ZaZdZaa,acbZZaZ erhalt=aZZZcac,ZaaaYda
erhoht=,aYeZaaa erlaub=caaaZZa, erreic=,bacbXaa erreur=aaYYdab, erst=acadXZa, erste=agYaWaa, es=ZbbcXZa,aaZZcZa escala=cfaVYaa,aZadYaa espasm=aaaZcaa,
espast=ZbaaZca,caaZZaa essai=aaaeWaa, essais=aaaYdZa, est=VadZbeY,YbZeZcY esta=aZaacaa, estaba=aaaZcZa, et=ZbeaYYZ,babWaca etaien=caaZZaa,ZaaaZda etait=YZacXea,
etape=aaeYZaa, ete=UeYccdY,aaabXZd ethano=aZZZZfa, etre=ZaaZfYa,baaZcZa etude=baabXaa, etwa=abdZaYa, eu=ZabaZca, even=XaZYaga,YZZcgVa evenin=ZabbYba,adaZaZZ
ever=eaZYaaZ, every=dZZXeaY,XfdbZXX exampl=ZZYYgaa, excede=caaaaZa, exceed=eZaZYaa, exempl=ZacZbZa, expect=aaZeWab,abZaZad experi=VaZZZja,baabYba
expose=Yaaacaa, exposu=aaaZaca, extra=ZZZcbaa, extrem=aaaYdZa, faible=ZZZacba,eaaaWaa failed=ZbZZcaa, failur=aZacZaa, fait=YbeaZZa, falls=aZcZYca,
far=ZaYagXa,eZaYZaa farmac=cZZYbac,caaaYaa fashio=acaZaaa, faut=ZaYeZaa, feel=aabcYaa, fell=aaaadYa, felt=ZYZacca,ZcbZYba fermat=aaaacZa, few=caVaeZa,bVaccaa
fewer=,aadaYaa fica=aaadYZa, film=,abYdYaZ final=aYeZaaZ, find=bZacZZa, fine=aaZeaYa, fino=abZeYYa, first=ckYcVXX,bibaSYa fisiot=,aaacZaa five=cabYbZZ,ZZagVab
flatte=,aaaYbca flex=aZZdaaa, flexib=,aZaaXaf foi=WaaaeZa, fois=baaZYca,ZbaTcfa folgen=aZeZYaa, follow=ZYVfedX,YbbZdYa food=,ZaZcZaa for=ZSehYZb,bZhXcXX
foram=baaaYca, form=,aaaaZac former=ZaaZcaa, forte=Yaaadaa, fortni=,YZgbWaa found=ZaaeYZa, four=YYdbceT,acadbXX fra=aaadYZa, frail=abaYaca,
france=edZYZXa,aZZcaZa franch=eaaaZXa, franci=faaZYZa, frankr=daaaYaa, frau=acaaaaa, free=eaaaZYa, freque=adaXaaa,ZcaZZba friday=,dacbXYa friend=ZaaZZda,
from=XcXTYld,daeUXdY fue=WdaZdaa, full=WaZjWaa, fur=ZbccXaZ,YZZeXea furthe=daeWXaa,caZaZaa g=YZcYcba, ga=baaZXca, gaan=baYeYZa, gaat=ZadZZZa, gab=aaaaaZc,
gaba=bZZdaZa,ZaZgXaa gabape=acaZaaa,bYXadcZ gaben=aaaYdaa, gastro=,aabYdaZ gave=ecbaVYa, gebrui=ZZaacaa,aaZacaa geen=ZacaaZZ, gegebe=,aaaacaY gegen=,aaaXdaa
gemidd=abacYZa, genera=abZeWZa,ZaaaZda generi=,aZaZZad genoeg=,bZZfYYa genomm=,aaaacZa geschl=,ZZaadZZ gestei=,XZaZfZa get=daadVYa,aaaaXbc gets=daZbYaZ,
gewoon=afaWaaa, gfr=ZeZaZZa, gia=abZcYba, gilt=daaZZaa, giorna=cbaZZZa, giorni=cabdVaY,bYZbaba giorno=eaXYcYb,ZZaafYZ give=dYZiUbX,aabbYaa given=bVaVlYb,dcYdaXX
gives=YcYcaba, giving=ZYZbbcZ, gli=baaaZZc,aacaZaa go=YahaZXY,bbZbcXZ goes=bbeaVZa, going=aaYeZYb,ZaZcaZa got=ZabXeYa,caZaaaa gp=aZdaaZa, gradua=YcZcZaa,
greate=VaaYaha, group=bcaZYZb,aabZcZa groupe=aaaeVba, groups=,aaaaXea grupo=aaZacaa, gruppo=aZaacZa, gut=aaacZZa,aaacdWZ h=daWfZYZ,ZXYfgXY ha=babbWYe,ZZZcbaa
hab=aaaacZa, haben=ZaaZcaa, habitu=ZabdYaa, hace=ZbaaYca, had=ZbYWgZa,WaaZfcY half=bcYbUca,ZcYbaYa halve=acZcZYa, han=Yaaabbb, handed=ZaacZab, hanno=aaaYbac,
happen=XabaYea, has=gYZZUfZ,XaZcXeZ hasta=aaaaYca,aXbeYaa hat=aaZZgZX, hatte=,ZZaZdba haute=caaVeaa, have=fYYcWdY,cXZceWa hay=XYcaZea,ZaabYda he=dYZWecZ,ZZXcgYZ
head=,ZaaZeZa headac=aaaYdaa, health=aaaZcZZ, heavy=YZYaUlZ,ZZZcZcZ hebben=ZaaeYYa,baZfWZa held=aaaaYad, helft=caaZaZa, helped=ZaaaYea, her=cXcUhZZ,daVagZX
here=XcZZacb, herr=acaaZaZ, het=dZaYcaY,daXeYZa heure=,aaZZdaa heures=,aabZcaZ heute=ZacZZba, hiccup=bTahaaa,ZYacbaa hier=baZeWab,caaaWbb high=aYaaZda,aaYcZba
higher=ZdaZZaa,ZYaZaca him=aaeeTbZ, himsel=ZaaacZa, hinaus=,caaaZZZ his=XYdXdZb,aYZaeaZ hit=baZZZca, hochst=aZadaZa, hold=YZZcYZf, holds=acZaaaZ,
home=Zaacaaa,ZcZbaZa homme=aaZZdaa, hoquet=aYafYaa, horas=caaZZaa, hospit=cabYYba,ebZZXZb hour=aaadbZY,ZZYcdZZ hours=eaZYaaZ,eUYXibY hrs=aXeZcYa,aYcaaaa
hui=aaZZaca, hypoto=acaaZaa, i=cfXabXZ,ddWZbWc ich=WbbZdZb,YaaZaeZ ici=,baacYZa ictus=aZadaaa,aaacZaa iedere=abbcXZa, if=XYkWUgY,ckdbSTZ ik=YZZcdaZ,bacZYba
il=aZgbYVb,bbcXZab im=aaabcZY,caaZaaa implan=acZZaaa,caZaZZa impose=eaaaYZa,aaaaYda improv=,eZaYbYa in=YaWcbcb,XgZbbZY inadeq=aYeaYaa, increa=XXfcbYa,YXXbibZ
increm=aZZZgZa,ZbeZYZa indica=cZbbXZa,ZaacXba indiff=YaZZUka, indivi=baaYbZa, inferi=Zaaaaca, inform=ZaZacaa, infusi=ZXWhbZc,ZXXhZba ingeri=aaaadZY,
ingest=ZZaacaa,ZaaZcaa inicia=acbXaaa, iniett=acZaZaa, initia=YefYUab,adZZXac inizia=adZaZaa, inject=ZcbYeYY, injury=ZaacaZa, insomn=,ZaaadZa instan=aZcZbZa,
instea=ZaacbaY,aZZecaX insuff=YZaadaa, intake=YaadZba, intere=aaabYba, intern=,faaYYZa interv=fcXWbZa,bYeWcZa into=aZZZUhb,acXZcaa intrat=YeUhZZY,YYWafbc
introd=bfaXYaa, invest=daacXZZ, is=ffbeRZV,deYiQdU ist=aZaeYaZ, it=cdZfVVb,adaWciS italy=aaZcbaa, itb=aYacbaa,aaaXdba its=acaaXba, iv=aaXcdZa,aZZYfZa
j=XebZYcZ,XbdfZWa ja=ZaZbcZa,ZabZZdZ jaar=ZbabbYa, jahren=cZZZdYa, jahrig=ZZaZdZa, jamais=,ZdZbYaa januar=aZZacaa, je=ZZeceTZ,XbcWebZ jede=aaaacZa,
jetzt=bZYYfZa,Yabacaa jour=YacYbcZ,ZdZZbaZ journa=XaZeaaa, jours=XZfbZXc,affWWZZ juin=,afaZYaZ july=ZacaZaa, june=,ZadbZZa jusqu=ZZYgbWa,bZdZYaa kan=aaZbZca,
kann=aYdaZaa, keep=caZbYaa, keer=aacaYaa, kein=,YaZacca keine=,Zaaaaca kept=aZcYbaa,ZgZZYZa kg=gdVcdYU,XdbYebW kidney=ccZXcZY, kilo=acZcYaa, kind=,aaaaZac
kinder=caadYZa, klinik=acZaZaa, kommen=dabZZZa, kommt=,baZZZda komt=aadcWaa, konnte=,aaZZdZa krijgt=aeabVaa, l=cZbeXYZ,WabYagb la=XiaeZVX,aagVfZV
label=ZZZXiaY,cZZcZaZ labora=aYdZZaa,aaYcaab ladder=bbbZYaa, lag=,adaaZaZ lament=,daaZXba larges=caaZbZa, las=baaZXad,ZacaZaa last=YacYdaZ,aZbZdaZ
later=abVZgZZ,aaaYfZZ le=dZaaVVi,aZXcYcb leafle=YcZbbZa, least=ZYaabda,cbZaZZa leave=,ZZbaYca left=ZcaYbaa, legs=,dZZbZaa lendem=,aacaZaa les=iaWVZad,ZcXZeaZ
lesion=aaadZaa, less=YYdaaaa,YcZeZZZ lesson=caabZYa, let=eacYYZa, lets=caZZYba, letter=ZadZZaa, leur=aaaaZYd,XaaacZd leurs=aaaYdZa, level=aaZZdbY,
licenc=fbaZWZa, licens=daaaZZa, liegt=aaacZaa, lieu=caZaYab,caaYYZe life=ZZZbcZa,ZaZYdba light=aaZdZaa,aZabZda like=caZfWZa,aZccWca limit=ZaaZYea,daaaXba
limita=gaZZYZa, limite=ZaaZada,aaaaZca line=cWYhYbZ, liofen=ZaaaZac, liores=XbYZdZe,aZbYYae liquid=aZZcbaZ,abWbdaa list=Yaaacaa, little=abbZYcZ,ZZZZebZ
ll=caZbYaa, lo=ZbbcbYZ, lone=aaaaZeY, longue=ZagZYYa, looked=,aaaaYca lorsqu=aZabYda, los=hYYaVca,daZbYZa lose=Zaaacaa,YaZZeaZ low=ZTZccfa,ZaaaWfa
lower=XbYdbaa,ZZZaeZa lowere=aacaZZa, lowest=abaZXcb, luego=aadaZaa,ZYccZaa lui=ZcaZYZc,YaaaZbd lumbar=aZaZdaa,abZcaZa lundi=ZacaaaZ,ZaeZYZa m=dZabaWb,
m03bx0=ZaZkVaY, ma=XXaZgaa,cYZabZZ maar=aabaYca,babcYZa made=,aXbcbZa mai=agZYZYa,ZaaacZZ mainta=,abfbUaa mainte=YYafZab,baaaXca mainti=ZaaZdaa,
mais=YadaTgZ,XZabbcb make=,YbZVjYa maker=,aaZZdZb makes=,cZYXcda mal=ZZdaaaa, malade=YaadfUa, malati=daaaZZa, man=ZZdZeWb,aZbZeYZ manage=YaZcaaa, mant=,aeZYZaa
manten=aZZfYZa,acbZYaa many=YZZZbca, march=ZacZbaa, marche=,acaZYba marked=aacaZaa, marque=ZafaYZa, mas=bacaXaa,ZZcYYda massim=VaaagZa, matche=,ZaZadaZ
matin=aaaZYea, max=nZXUYZa,XeZabZa maxima=ZaZVlXa,bWZecaY maximo=caaaZaa,YZZebaa maximu=lYYXYYa,bbcXaaa may=baeaXaZ,XfbdXXa mcg=ckQZcYZ,XYabhVc
me=cZZcbZZ,ZYZYdeZ meal=,aaZeZaX meals=,ZcaaaZa mean=YcYccYa,dbaZYZa means=acZZaba, meant=aZZYgZa, measur=aaaacaZ, medeci=faYaaYa,caaZYca media=ZZZWebc,
median=YXaafba,YaaaZda medica=aUZUmYd,ZYaabab medici=aZabYac, medico=bafZVaa,aaaacZa meds=aZaYfaa, medula=ZZZeaaa, meer=YadaaaZ,ZabZYca meeste=aaacZaa,
mehr=cZZZZbb,XaZXecb mein=cadZXaZ, meio=aaaacaa, meist=ZaZbcaa,aZcbZZa melhor=,aZaZcaa member=caZZaZa, meme=cZbaYZa, menge=aaaacZa, meno=aeYaYba,ababYab
menos=ZcZZaba,aacXdZZ mensen=ZaaZcaa, mere=ZaacYbb, meses=,aaZadYa met=abhXYZX, method=caaZZaa, metocl=baacYaa, meu=ZacabaZ, mg=eXbdeVW,gZYXbbZ
mi=baYZfYa,dZZZbZa mia=aaaaZac, microg=cbbYaYZ,bZeaXYb middel=aaaZdaZ, middli=,aZZacaa midi=ZaacZaa,aZZccZa mieux=,ZZaadZZ might=YddZYaa,aaZacZa
mijn=cbbZYaa,ZZZbcaa mikrog=bdaaXZa,aZdZaaa mild=aZZeZaa, millig=aaZcYba, millil=aZaZdZa, min=aYacaaa,aefZbYU mine=YZaYbda, minute=ZZaadZa,aaaZeZZ mis=aZaacaa,
mit=aiYXWaa,dZaZYab mittag=,aZacZaa ml=aVeZZYf,aZfeWXa mme=aZaZdZa, mode=aZZdZaa, modere=aaacYaa, modest=acabYaa, moglic=,eaaZXZa moi=aaZZZda, moins=ZaaafWa,
mois=ZbaYcba,ZaZaeYa moitie=caabZYa, molto=acZaZaa, mon=YcdcTgY,bYaabba monday=caZabZa,badZXaa monte=ZaaZdZa, monter=caZYcaa, month=aYcZeYZ,XZfdYYa
monthl=,aaaYaca months=ZbZZdaa,daaXbZa more=gdZbXWZ,YXaYWge morgen=acbbYaZ, mornin=aYcccaX,ZZeZaaa most=aZWkZXZ,eZaYXbc mostly=aabbWbc, mother=aaZZaca,
mouth=aaZWeba,XYYbfaa move=YaeaYaa, moyenn=ZaadZaa,Xaabaca ms=ZZZdaZa, much=aaZYbca,ZaaYada muito=abadXaZ, multip=aaacZaa, muscle=ZUZkZaa,caaXbab
must=dZXZdZa,caaYYca my=dYWbbbb,aZYZdbb n=UZZYfga,fZaXYbb na=bXhaYWZ,abaYaZb naar=aZecXZZ,dYZZcaa nach=YYdbcZZ,WZbbadZ nada=,ZaaaZca nahm=aaaacZa,aaaaZac
nahmen=ZaaYdZa, name=abaYcaa, nao=bZZcYba, ne=caXafWa,ceZZYXb near=,YaaeaZa necess=baaYaaa,ZcabYaa neck=,aaaacaa need=eYadWZZ,ZZZcZbb needed=ZYZdcZZ,dZfXaXY
needs=aZZaYea, neem=aZZdZaa, nehmen=aaYacaa, nei=bbaZcaY, nel=,aZaZbcZ nell=aaaaZca, nessun=baaabYa, neuf=Xaaabba, neural=abZcZaa, neuro=bZbeWYa,
neurol=ZYfYaaZ,eabZaXa neurop=aZbZcaa, never=ccZbaWa,aZYfXaZ next=ZZebYaZ,bXgXZaa ng=,aaZaeZY nicht=aaaYaZd,dZZYYac niet=cbZaZaZ,aaaYbdY night=bcaaYbZ,abaYbZb
nights=aaZcaaa, nine=abaZcaZ, ninos=ZaZdZaa, no=cZYaZZd,ZfeUYXd nobody=eaaaaXa,aZaadYa noch=aacZbZZ, noche=,acaaZaZ nocte=,baZYbaa nodig=cYbaZaa,XYZgaZa
noite=,caYacaa nombre=acaaYaa, non=dXgVYba,YYZbZea none=caaZZba,caYcaYZ noon=aaacbaZ, normal=adadXZZ,ZYabdaZ not=abWYfcY,bXbYdcY note=ZaZZcba,ZacaZaa
noted=bababYa, notes=ZZaZcba, nothin=aZaaYdZ,adZZabY nous=Zaacaaa, now=cZbYcZZ,YcbZbaa nu=ZZZYhZa, nunca=baYaaca, nur=dacZYZZ, nurse=ZadaXaa, o=adVfWYe,ZeWbZcY
observ=,ZidZYZU occurr=faaaXZa, oder=adZcZYa,adYZZcZ of=WXaXach,Vbbaabc off=cZdZWcZ,cbfZXYZ offer=ZbdZYaa, often=eaaYZZa, oggi=bZaadYa, ohne=caaaaZa,
old=ZaZZcbZ,ccaZZZa older=,bcZaYZa oltrep=fZZYZba, omepra=,cZYXeaa omhoog=ZaYaZda,aZcaaaa on=YYadhYX,YXdZccY once=YZZZXfb,cYaZaaa onder=,caaaZaa
one=YhbWfWW,ZaZaeWb ones=bbaYZca,babbXYc only=XaZXkYZ,aZZbZdZ ons=,cabaYaa ont=YZZdVga,cZZZdYa onze=aaZZdZa, ook=babbYaa, op=XaViWea,baabZYa
open=YjZYYXa,aaZaYda openin=YgZaYaZ, ophoge=,aZadZaa opinio=aaabWea,ZaZaZea oppure=acYfXaZ,aZacZaa optimu=aaaYdaa, or=kXXgSZa,eVXhSfb ora=,bacaYZa
oral=WXcZdYe,aaYeiYT orale=aaZaaca,ZcadXcY orally=ZacZZaa,aebZXaa order=ZeeYXZY,aaaacaZ ordere=ZaZYdaa, ordina=aaaeXaa,aaZeXba ordonn=eaaYbWa, ordre=VbacdZa,
origin=aYZcbaa, os=bcXbXca,ZYaedaW ospeda=daaZYaa,caaaZZa other=aZYZdba,aZcYaac others=ZaZcaZa,ZaadZZa otros=ZZaeZZa, ou=cdaYVeY,YcdeVYa our=bZaddXY,ZacacYa
ours=ZaZaaZc, out=WZcZdba,YbZadbZ outsid=caabZaa, over=hZYcaUZ,WgcgYZS overni=,aaeaWZa own=cZYXabb, p=ZaaYYYg,XYZcfZa pacien=acWYbda,caaaYaa packag=aaZaZac,
packet=aZaaZad,aaZYYaf palier=aabYZba, panel=ZZZZYbg, pantop=,aZaYgaX par=bfbYaVZ,XeXbcaZ para=eZbZZZZ,baWbaca parent=aaaacaZ, parte=bbZbZYb,
partic=XaajTcZ,caaaZaa partir=afZXaZb, parven=ZaZfUda, pas=WZhYYbb,fabZWZZ paso=aaVadca, passa=aaaYZda, passar=baYaYda,babaaYa passe=YajZVZa, passed=,caaaZaa
passer=bZdZYaa, past=eaaZZYa,ZaaaZca pastil=aacabaX, patien=ZWVXfia,fbVaZeW pazien=bZaYbba, peak=aaaZcZa, peg=,aZaacaZ pendan=,afaYYaZ pensar=,UaYZefZ
people=ZdZdWbZ,bZZZXfa pequen=,caaYbZa per=dXeYXaa,cbacUab period=,ZaZadZa permet=aaaacaY, permit=eZaaZZa,bcaYZaa pero=Xaaaaea,cbZYaaa persis=aYbabaa,ZaccYaa
person=,aYabZca peu=dZZZdXa,aaaZcaa peut=caZZZba,aaaaXbc ph=aaadYaa, pharma=aYafYZa,bZaZZZd phase=abYdYaa,babbYaa physic=YddaYYa,ccaYZaa pictur=aaacZZa,
pill=,caaaaZa pills=baaaeaW, piu=ZaccXaZ,XdYcbZZ place=abYZcba,dZbaaXb placeb=YXZfdZZ,iaZXYXc plafon=faaaXYa, plan=ZaidTZZ, platea=,aafYaZZ plenty=,acZYcZa
plupar=aaadZZa, plus=gXacaZW,ZZcbbVc po=Ybaaabb,biVchZP podem=bcaYZaa, poi=ZbUddZb,abcZZaa pompa=acaaZaa, pompe=aeYaZZa,aZZZcba poor=bcdWZZa,
por=haYVcYa,abbcXYb porte=aaaYdaa,acaaZaa portio=,ZaadaZZ positi=ZZaacba,eaaaXaa posolo=aZYgcWZ, posson=caaZaaa,baZZYda potent=,adaVYbc pour=dYWaYdc,YZaXadc
pourra=caaaaZa, pouvai=maaZRYa, pouvan=Xaaadaa, pr=,aZacZaa practi=aZacYba, precis=aaZZYea, prefer=abZbXac,abadYaZ pregab=,aaaXgaY premed=aaaacaZ,
premie=ZebZZaX,YbdYbZZ prend=ZZZdbZa, prende=abaaYca, prendr=YaZUjab, prends=aaYZeaa, prenez=ZaaYeaa, prescr=aXXUgZg,abZXZbd presen=ZZaWgaa,aaaZcaa
previo=gZabXYa,faZaWZa previs=aaacXaa, prevoi=aadZZaa, prima=ZYdcYaZ, primei=ZgbXZZZ, primer=adabYaZ, princi=ZbZfTZe,aaaaXad printe=,YbYZcba pris=,eaaaUac
prise=ZaZZiYY,aaaZaZd prises=aYYdcaa,ZcZbcaY prn=,aZZZgaX pro=,aYbcZZa produc=aaaaZac, produi=caaaYaa, progra=bYbbaZa, propos=abaYZZb, protoc=iabYWXa,
prova=abbZYba, provar=aZZdZaa, provid=,ZacaZab provoq=,aaaaYca prueba=adaaZZa, pt=ZaaZcaa, pueden=haaWYZa, puis=XbfVdZa,YdeYaXZ pump=cfWWaba,cZWYZfb
pumpe=,ZaZaYea puo=dZYcYaa,aaZdaZa put=aacbaZY,aaacZdX q=caaZZaa, q3days=caZZaaa, q6h=aaaZcaa, q8h=,aZacZaa qds=aaaacaa, qid=,aaaYbaa qu=ZacabYa,aaaaYba
quand=aabadWa, quando=ZabcXca,aZaZcaa quarte=,Waaaaea quatre=aabYdZa, que=hZXWdaX,bZZbZZc quelqu=XacYeZa, quem=YbZZbca, quer=aacaaaa, qui=WaZZedZ,bbaYZca
quiene=ZaaaYda, quotid=YZZbgXa, r=aZcaaZa, raggiu=Yaacaaa,baaaYaa raise=caaaaYa, raised=daZZYba,acaZaaa ramene=daaZbYa, ramipr=,aaaYbab ran=ZacXcaa,
random=ZaaYbac, range=ZcZXZYg,abYacZa ranged=ZaaXhYa, rangin=aZaYeaa, rarely=XacZaba, rate=bdXXdZa,acZaaaa rather=aaZYaca,ZXZcaca ratio=daZaZaa,aaaabcY
rct=aaaZcZa, re=ZaacZab, reach=baXcbaa,aaaaYbc reache=dZZdVca,ZbZcYba read=aZaZcbZ, reader=aaYZeaa, receit=ZaacYZc, receiv=gcYWaYZ,ZZZbacZ recept=,aaZdYaa
receva=aaaZXfa, rechut=ZaaZdaa, recome=ebaVZaa, recomm=hbYTbZa,baacZYa record=aZYbcZa, recu=aZaacaa, redesc=baYabaa,ZaaaYea reduce=cTbcdYa,aaZYeaa
reduci=aaYbaaa,aaacXba reduct=,ZabZcaa reduit=caaaaZa,aaaadZa reduzi=aaZcaZa, refere=aaaaZac, reflux=ZZZeaaZ, refuse=ZaaZcba, regime=YbZcaaa,aeaXZaa
regist=aaaacaZ,dZaaZZa regle=caaaaYa, regola=aaacYaa, regula=cZYZcbZ, reintr=acaZaaa, relaps=,eaZbYYa relate=aXadbaa, relaxa=aZadZaa,aaaZXae releve=Yaaacaa,
relief=aYZcaaa, remain=ZZcabaZ,bZaaYbc repart=ZeaaYaa,bcZYbaY repeat=eZaZZZa,ababYaa replac=acZZbZa, repond=aaZZeYa, repons=ZacYXea, report=YZZXiaa,aaaYcaa
requir=daZYWea,eZZZVdb resist=aZacaaa, resolv=aaaadYa, respir=,ZaZYaea respon=eUYfYca,daXeZXZ respue=bYbZcZa, rest=ZaZfYaa,ZaaabZc restar=bYaccYa,
reste=ZaeZXba,caZcVZd restri=caaaYaa, result=XZcZdZa,bZXZeba return=ZafaZXa, review=aaYZYfa,acaaZaa riceve=,aaZdZZa ricove=Zcaaaaa, ridott=cbcaWaa,
rien=eaaaaXa,XaaYfaa right=caaaaZa,aaaZcZa ring=aaabYcZ,bbbYYca rise=gZbWZZa, rising=heZXTaa, risk=,aaZZZca rispon=aZZcZaa, roughl=aaaadaY, round=,caaZZaa
route=acbXaaa,dZaXhaT rtu=eaaZYZa, rucken=,abaaYab rucksp=,ZaaaZda rule=WbadZbZ,YaZbbba run=cZbZaZa, rung=baYZbaa, ryan=aXZaeaa, s=WdYeYeX,ZYYbdbb
sa=Zaaacaa,Ybaabaa sachet=aaaaYZe, safe=,ZZZadaa safety=bZZYeZa,caaaYaa said=YZagVda, salire=caaaaZa, same=daZeWYZ,aadbYZZ sans=,XdcZZaa say=ZZbfWaa,
says=aaXeZdY,babZgVa schedu=YaaVfba, schluc=acaZaZa, school=aaacZaa, sclero=caacYaY, screen=aeaZZZa,aZadZaa sd=ZaaZdaa, se=cXecUab,ZdXbXda secabl=,aaaaZac
second=aYhYWcZ,YXfZXfZ sedati=aZcaZbZ,ZbZXeZa see=,ZbbcVZc seen=aaaYada, segund=ZYdbYba, sei=ZaYacba,aZacbZa sein=,daabYZa seit=ZaZZada, seizur=aabbcXa,
seldom=ZZaaZea, selon=,bZadYZa sem=ZZbdZZa,YbdaaaZ semain=XcmYTaY,YhbYZZY semana=XffVZbY,YdZacaY sempre=ZbacXZc, sensib=adYaZaa, sensiv=aeaYZaa,
sent=ZaZacaa,ZaaaZca senza=,bbaaaYa ser=caaaZaa, sera=,aaZZdaZ series=aaaVeZc, servic=eaaaYZa, ses=ZaaZdaa, sessio=ZYfZaaZ,dZYcZZa set=cdZbVZa,
settim=ZaeaZZZ,ZacZbaa settin=,aaZZcaa settle=baabYaa, seu=aabcYaZ, seuil=ZaaaUha, seul=WabYdZd, seulem=,aZZZdaa seven=,aaaZeaY severe=bZZeaXa,
she=YbXYcbd,aaeZXZa sheet=ZbaeXaa, should=ZdiZTZa,daZYVdb show=aaZcaaa,aaacaaa showed=caaZdYZ,ZaaadZZ shown=,daabXaa si=ZXgbaaX,XcecVcX side=,baabcXa
sido=YaaadZa, sie=ZadZaaa,ZabacZa signed=,aaaadaY signif=aZZaVha,ZZZZfZZ signs=aZaZZda,baaaZcY simple=aZZZdaa,ZbZZcZa sin=,YZabdZa since=ZZZbcba,
sind=bYZgXYb,XabbZca single=cYZcZdY, sit=aaacZaa, six=YbYeabY,XdXeZaa sleep=,ZZbXcdY sleepy=,baaYaca slept=,aacaaaa slikte=aaaacaZ, slower=aaaaYca,
slowly=aebcVZa,acaaZaa small=XacdZaa,acaZZYc smalle=aaaaZca, so=ZZYcdZZ,bYgXXaa sobe=aZcaZaa, sodium=,aYaaZad soir=abfZZXa,aYYbeaZ soit=ebZcbXV,YaZaaac
solito=ZbZcZaa, sollte=accaYZa, solo=VaaZbfa,cZcYaaa soluti=abYZaab, some=YXaegVa,gZZZYaa someon=daZabXa, someti=adaZYaZ, somewh=aaacYba, sommin=aZZcbaZ,
soms=acYbZaa, son=eabZXaa,ZZaeYaa sonde=,aaacZaa sono=bbZZdYa,abbZXba sont=aaaeVba,eZaZaXa sopra=bacaZaY, sort=daaaYaa, sous=bZbXiVa,baaabYa
souven=YaZdbZa,ZZbcZba spasm=ZUZiaZa,aZZaeaZ spasms=Xadabaa,aZcZdaY spasti=dbabXZZ,XXYdgXc specia=,bZZaZda spinal=aZacaaa,baYacaa split=aaaZZca,aZXcdZa
spritz=afYaYaa, st=abcXYad,aZbZYad stabil=aaacbXa, stable=aaaZdZa, standa=abZdYZa,abZcYaa start=ZdYaaca,ZcabYaa startd=ccaZYaa, starte=beYZXca,
starti=ZdaYYac,ZafYYaa stata=aZaZcaa, states=aaaZcaa, stati=dZaaYaa, statio=,Yaaaaca statt=baZacaZ, stay=ZYbcYda, stayed=ZaZXgZa, stehen=aaacZZa, step=aagZXZZ,
steps=bZdaYbZ,ZZdaZaa still=,daaZaZa stock=aaaZYad, stomac=,aaaYcaa stop=eaYZVfa,bacYZbZ stoppe=eaaZVba,ZZZZbcb streef=Zaacaaa, stretc=ZaacZaa, strip=aaaZWbf,
strong=bZafZYa, studie=YZYUnYZ,aaaZdZa study=baZXeYb, stufe=ababYaa, su=cZacXZa,bbaaXba suba=aYhZYaY, subi=aaZaZda, subir=Yacaaaa, subjec=baZYfZZ,
suffis=,ZaacaZa sugges=abbaYZa, suis=aZZZdaa,ZceYWaa suivan=,ZabYdZa sujets=aaaaYca, sunday=aacbZaY,aadaZaZ supera=caaaZba, superi=YaaZVja, suppos=aaabbYa,
suppre=aaaaXea, sur=VaaZaga,baabYZa surtou=ZaaacZa, survei=,caaaZZa surviv=abaZeXa, swallo=YbZhUaa,aaaeXaa switch=ZaaaYdb, sympto=YbacbXc,caaZZba
syring=abZaeaW,aZaacaa t=cYbfZWY,XfcVaba tab=aadcXaY,aaaZZac tablet=bYXXhYc,ZZYXcbf tag=bbbadXY,bdaaYYa tage=ZYcdYaa, tagen=aacZZba, tagesd=cZZabaa,
tagesh=caaaaZa, taglic=YZebZaZ, take=bZbWhWZ,YacVhZa taken=ZaZabcY,aZdWZcb takes=ZaYdaZb,aaacZaa taking=XWXYgdd, taper=aZbZYca,baZcZYa tapere=aabaYba,
taperi=aZaWgaa, tard=YZaZgZY, target=WZciXZa,YaZgYaa tds=ZZZaZea,ZdcaRaf te=caaZZaa,aacaYba tea=,aaZcaaZ team=aacZZba, teenag=aaacZZa, tells=ZdabYYb,
ten=ZZYafaZ,cYaXeaZ tenths=Zaaacaa, terapi=acaZeaW, term=aaacZaa, terza=aaZaZac, test=adbZZXb,bdZZZYa testdo=acZaZZa, teste=adaZYaa, tested=aaaZcaa,
testin=acZZaaa, tetto=caaaZaa, text=aaaafZX, than=VcZVbia,UWbeZbg that=abZYYgZ,WeeZXca the=fbeYZRb,YceacXX their=eaaZZYa,Zaaaaca them=YZYdccY,dZZcXaZ
then=dXdWZdZ,acYbdYZ therap=YYacbda,UZeZcca there=XZcZYdb,aZYcaba therea=,aaZZcZa theref=baaYcZa, these=aaaZaac, they=cZbbXYc,WbZcbca think=ZcaYaba,
third=YacZeYa,ZaZZdZa thirds=ZaZZdba,caacYZa thirty=aaaaYad, this=ebbYXaY,aYafaWa those=abZXZeZ, though=aaZccXa,aaafXZa three=abWfZYa,agWcUab thresh=YZZZagZ,
thrice=,ZeXZbZa throug=,ZbbYcZa thus=ZaaeZaZ, tid=jdXXWYa,aeZXibR tiers=ZaaagXa, till=,baabYZa time=ZbZXgYa,ZZbYgZX times=badcWYa,abYeVZd titrat=heWgQWa,dhZZSba
tizani=cbZXbbY, to=hUdYWad,WhZdcYW today=ZZdZcZa,aYccaZa told=daZeUaZ, tolera=ZbbYXfa,agcZTcZ tolere=,cZaaaYa toma=WZaZjZY,baaaYab tomaba=Xaaacba,
tomas=aacXbaa,acZaYaa tomava=aaaZaca, tome=aaacbaZ, tomo=aaaacZa,abcaYaa tomorr=ZaeaYaa, tone=bYbbYaa, tonigh=,ZZhYXaa too=ZacYZca,XZcZaca took=abebTab,aaaaYbb
top=XcaZaca, tot=aaXcZca,ZcbaZZa total=caXgYXZ,aWZgdYX touche=XaaZcca, tourne=aadZaaa, tous=ZZacaaa,ZeZZYbZ tout=ZabYeZa,aaYZbba toxici=aaaaZca, toxina=,aZacZaa
tra=aYacbaa, traite=WcaWgaa,YaaZZec tras=aYabcZa, tratam=bWabdaa, tre=baXdYca,bZZeZZa treat=aaaacZa, treate=ZaaYdZa, treatm=adaaaZZ,YZeYaba trede=aaeZYaZ,
trek=,ZaZaZda tres=WeZaZca,bcbcYaX trial=bVabgYa, trials=ZaaadZa, tried=ZZZZdaa,aaafZXa trois=dZYbcYZ,YaaagXZ trop=,aaaaZca troubl=ZacaZZa, trouve=baaabYa,
try=ZfdcUZZ, tube=ZdZaaZa, tuesda=cZZZcZZ, turn=,caZZZba twee=aacZaaa, tweema=aaaYdaa, twelve=,YaZccZa twice=YbYcbbZ,ZdcbXZZ two=WaYacae,baaaZYc
typica=abZUdbd,cZaZYdZ u=abZZZac,aYbcZaa uber=bZdbYZZ,abaZdXa ublich=Zaacaaa, ug=ZeVaeZZ,ZeaYgWX uit=ZZYeaZa, ultimo=,aaacZaa ultrap=aaaZYda, um=cWjZWaX,
uma=,aZcaZaa un=ZZcWeZb,XZZdZbc una=ZXbagaZ,ZdcaXbZ und=XaaXfbZ,XbbVfZc under=hbXYYZa,bXZdbXd une=VZdecaW,cafVbZY unique=aaZaZca, unless=,baabYaa
uno=cZacXZb,aaaacaZ uns=XaaYgaa, unter=aaaacYa,aaaaYda until=jXXdPfa,ZadeZWa up=eZdaYbU,ccXbdYZ upper=,caabYaa ups=acYaZab, upward=ZaZcbZa,aZabWfa
us=ZbaeYYa,cZaaYab usa=acZaZaa, use=VaYcabd,YZZdbZa used=eZVcdXa,aaaacYa users=ZZZYeba, using=ZZdZbaa, usual=aYZZbbd, usuall=bYYViZa, uur=aZcaZaa, v=,aZaacZa
va=aZaeYZa, van=ZaZYdba,ZYZbdZc vanaf=Zcaaaaa, variab=aaaYcaa, varie=aaacZaa, ve=baZcaZa,ZbaacZa veces=YcabZaa,acaaYaa ventil=YaaaZda, verhog=bYaZZca,
verkri=aZZaZac, verlan=,ZaZZZfa verord=Yaaaada, verre=,aaaaZac vers=ZaXgWda, versch=,aZaadaZ very=WbZeZba,ceZXZZa vet=aZaaacZ, veut=aaeaYYa, vez=Yaaabba,
vezes=,ebaXbaY via=ZYfWcaa,ZcZdXZZ vier=,aaZdZaa visit=ZbdZZaa,aZdXZca vitami=,aZaZdaZ vo=,aYZfYaa voie=,ZcZcZZa volgen=aYcaZba, volgt=aZcaZaa,
volte=ZabbYaa,aZafYZZ volunt=aZZadZZ,aaaacaZ volwas=ZaaaZca, vom=aaaZcaa, von=ZcXXcfY,aYbYfZZ vont=YaaYhYa, voor=aYZhZYZ,ZZZceZY votre=acaaZaa, vous=bZaYdYa,
vu=ZZZYeaa, walk=,aaacZaZ want=caaaZaa, wants=ZacgUZa, war=XaaZeZc,aaaZcYc ward=YZcaaaa, waren=ecacVYa,baacYaa was=WZZXchb,ZbbXdbY water=,acacWba
way=caaaZaa,ZcaaYba we=cZbgRbb,caZfWZZ weaned=,aaZcaZa week=TYlWccY,WggUbZY weeken=caabXab, weekly=fYaYZZb,aYfYWda weeks=YdZbaaZ,bUZbhYZ weer=,ZaYdZca
weg=,ZZbYada wegen=,Zaaacaa weight=,ZaadZZa weil=aaaaYZd, weiter=baZcaZa, weken=ZcaaaZa, well=cZZdcWa, wenn=,aZYdZaa went=VZcZgaa,aZaZWga wer=YZaYcda,
werd=ZaaZdaa, werden=,aYeaZZa were=aYdUbcc,bYeXaWf what=gabZWbY, whatev=,daaaaYa when=aYYbYeb,aaWbeZa where=bYYdabZ,ZaZbacZ which=bbaZYca,acbXXda
while=aaaZcZa,bYZbXdb who=aYXcYgZ, whoeve=ZaZbZca, whole=babZXbb,aaYdZZc why=caYbZZa, wieder=adXZbaa,aaaaZca wife=,aacaZaa wil=aacaZaa, will=aXeYcXc,YYZaZfb
wine=aaZZZda,aaaaYca wir=ZZZeZZa, wird=aacYaaa,YZbabaa with=UfZWeXe,afadWWb withdr=acabaXa,ZbacYaa within=cZaYbZa,bZZZada withou=,Yaaaaca wk=,bZaYcYb
woche=ZbiWYZZ,ZcbZZaa wochen=ZZgYYaZ, woke=,aaaacaZ woman=ZZaccYZ, women=ZbadZZa, won=caaaZZa, worked=cdZZZZa, works=aaZcYca, would=aZZfWfX,YYcZdaa
write=abZdYaa, wurde=Yaaacaa, y=dbWYWdd,ZedVdZX ya=ZZaZdaa, year=aUZZiaa,ZaXdabb years=ZhWYbYa,cbZbaXa yes=aYZbdaa, you=YdZYfaY,ZXfaZZa your=ZaccWZa,adZaZZa
yr=aXZiXaa, zat=XaaaeZa, zentiv=aaaaZac, ziel=ZaZcZaa, zij=baacXaa, zijn=caZaZaa, zit=aaaZcZa,aZcZaaa zo=bYbabaa,aYadaaa zu=aZZacYb,YaaZeaZ zuletz=aacaZaa,
zum=,aZdbaYZ zwei=aaacaaZ,ZbacaZa zwisch=aaacYaa,
`;
