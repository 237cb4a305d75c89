/**
 * How much single words near an amount speak for each statement type, for those that no word class
 * holds or that say more than their class. Written by `scripts/fit-roles.ts`; `word-rows.ts` tells how
 * it is read.
 */
export const ROLE_WORDS = `
a=bbXccdU,babWdbY aan=ZaYhYZZ, ab=YbdZXca,ZaabYZd abaiss=YaZZfZa, abaixo=aaaaZca, abends=ZaaacZZ, abord=acZZaaa, about=aXbbWgZ, above=YdYZYfa,ZcaZXea
abroad=aaadZZa, abrupt=acaZYaa, abstin=YaZaeZa, accept=ZaaadaZ, accord=bfZZYZa,abacXab accoun=aaZZdaZ, acima=daaaZYa,baaZZca actual=Zaaacaa, ad=Yaacbaa,
add=caabYaa,aaaaaZc added=ZaaZcba, addict=ZabbYba,caaaXba additi=dbYWcZa, adjunc=aZadaaa, adjust=ZaeaYaa,ZaadZaa admini=ZYeZeYZ,ZbZYbca admiss=aZaZcaa,
adoles=aaaaXbc,abacXaa adult=acZacYZ, adulte=,baaaYca adulto=aaabXca, adults=ZaZaXfa,bbXcYaa advers=caaaXba, advice=aaadYaa,aaaZYda advise=bYacZYc, af=,ZZYbbab
after=XTfVmaY,eTfeZXY agains=daZaZYa,aaacbZY age=ccYYcYa,aYZYgZa agence=caaZaaa, agenci=caaaZZa, agency=daaaZZa, agonis=aYaccaZ,aaaeWaa ahead=,aaacZZa
ahora=baZaZZc, ai=ZaddXZa,ZbZcbYa ainsi=,YabaZac ajusta=caaZbZa, al=cZbWcbZ,cXWedcX alcanz=caZYcZa, alcoho=ZdcXXca,bbYcaZa alcol=aaZacaa, alcool=aaZaXea,aaabbaY
alcuni=Yaabbaa, alkoho=,ZaaadZa all=bZcYYca,YYaecZZ alla=RZadhZb,acaaZaa allant=VaaZhZa, alle=YZbcaZa,ZdZZZZc aller=gaaZWZa, alloca=ZaaZZad, allowe=dZYcZZa,
alors=YaadaZa, alread=,aZbZXda als=gZZaXaa,badcXYY also=beYcYZX, alta=YZYYhaa,caaZXca altere=ZacaZaa, altern=bcZaZaa,caZZaaa althou=baaaYca,aaacYba
altri=YabbcYa,aZcaaaa alvo=YaadbZa, am=dXbbbZY,aeaZZZa ambula=aabZcZa, americ=,acYaaaa amitri=,aaZacaa amm=XaaZcZd, amount=YaaZXga,bZZdYZa
ampoul=ZbeZXaZ,aadaZaZ an=eadTZZb,ZaaaYeZ analys=YaacZYc, anche=ZaZZZea, ancien=caaaZaa, and=aTXbjdW,YfWbaab andere=ZaafXZa,aaaeZZZ angefa=aacZZaa,
anni=aZaacaa, ano=acaaZaa, anos=dZadZZX,caaYbZa anothe=bZXafZa,baYZeZb ans=ZabZdYa, ansm=caaaZaa, answer=ZZaZaca, antes=caaaXcb,caZaYca any=dabZYZa,XaaaZea
anybod=YaaaYea, anyone=YaYaafa,aaadYaa anythi=dZZZYba,cZaaYca ao=ZZaZcba,dZaWdaa aout=,Zaaacaa apart=,faXaZZa apothe=baaaXZe,aaaaYbb appara=ZaaaYda,
appear=aaaaXda,aaacYbZ approx=aaacYab, apres=aXaZmWW,ZdcZXaa are=ZabcXZc,cYbaaaa arm=Ycaabaa, arms=caaZZaa, arranc=acZaZaa, arrete=eaZZVdZ,XaaYbea
arriva=eZbYcWa, arrive=ZZacZaa, arzt=ZdZaWca,ZaaabcZ as=baXcWdc,dXacbZY ashwor=,aXbadaa ask=dabZYZa, asked=aaZYfZa,aaaacZa asking=,eaaZZXa assess=aaaacZa,
assign=caaaYaa, associ=,abcabXa at=bbQaclU,acfgZVT ate=aZYWdda,acZdXaa atingi=aaacZZa, attein=caZcRga, attivo=aZaacaa, au=eXdbcTZ,baYcXab aucun=,caaZXda
auf=ZZbbXdZ,ZaaZdbY augmen=VZfeWaa, aujour=ZaaZbca, aument=WcYagZZ, autant=,ZZbcaaa author=cbcbTba, autori=haaZXYa,YaaaZbd autour=bcZeWXa, autre=aacdWaa,
autres=YaZeXbb, aux=ZZYZdad, avaien=aaaacbY,aaaaXad availa=aaaaZac,aaaaZac avait=adaaYZb,bZaaYca avant=YabaVhZ,bZceYYZ avec=WaacgXY,aaabZac
averag=YXdbbaa,bYZcbZa avis=YaaaYea,ZaZZVia avoid=acaZYbZ,aZacZaa avoir=YaaZada, avril=aaaacaZ, b=dZWbabZ,ZaZfXba bac=ZcbaYaa,Zcaaaaa back=ZbYbbab,ZccaaaW
bacloc=aaZYSZm, baclof=YaUhgYY,ZXZabYh baclon=aaaaYac, bad=baZcZaZ, baisse=aadZZaa, baixa=YaZaeZa, bambin=aaZcZaa, band=aaacZaa, bar=,caZbZZa
base=ZZYfZaa,caaaaZa based=,aabXcaa bastan=XaabYea, bd=aYYbcaa,caYYcaa be=ZYZfWfY,iWXjSYZ beauco=caaaaZa, bebedo=YaaaYfa, beber=,aaYZbda became=ZaaZVfc,aZaacaa
becaus=caabWba,abXZfaY become=aaZZXdc, bed=YccZaZZ,aaabYac bedtim=aadcXZa,adZaaaa been=babXXdb,aZZccZZ before=ZZaZYec,caWbadY began=bXbacaa, begann=acaaZaa,
begin=ccabWaa,acaXaca beginn=ZZZaZbc, begonn=Ybaacaa, behand=acaaZaa, bei=aZYfdYY,VabeacY beim=daaZZaa, bekame=aeZZZaa, below=SaabYla, bene=ZaZdaaa,
benefi=ZaaZaca, benzod=,acabZaa besoin=YaadYca, best=aZacZaa, betrag=daaaZZa, better=,bbabZYa betwee=YZZbZea,afZbXZZ bevat=acZaaaa, beyond=XZaaaea,ZZaZWia
bid=cdZYcZY,abZXdaa bien=bacfVXa,aaYZfZZ bij=dZVdWfZ,bVecaZZ bin=aaaacaa,Xaaacba bis=ZabaZca,YbdYbZZ bisogn=aaaaZca, bleibt=aabcYZa, blijve=,aZYdaaa
blind=aaaZcaa, bliste=YaZYeZb, body=,caaaaZa boire=,ZaaZdZa bolo=adbYZaa, bolus=aiaXYXa, bomba=aeaZXaa,bZZaZca both=aaZacZa, bottle=YbaZbab,ZZaZcdY
bound=baaYZca, boven=,ZaaZdaa box=aaacXac, brauch=YaZcaba, breakf=acabZaY,aaYdcaY bring=aacZZaa, brothe=,aaaZacZ brough=aZabaYa, but=ZZYaeba,eYgXZVb
by=ZUfYbbb,biXdXYV c=abaXZcb,bYYdYbb cada=iWbcRac,bbdYbZX call=,cbaaXaa called=bZZZZdZ, came=ZaaZeZa,daaaYaa can=ZYZaacd,bWZcYhY candid=,ZaZaZea cannot=Xaaaada,
cap=dbZaZYa,ZcaaZab capsul=ZdaZUbf, carbam=,aaaZcaa cardio=YaaZeZa, care=,aaaaXbc carefu=,aZZeZZa cas=,baaYaba casa=,ZfZXZaa case=aZbZaac, casi=YaabbbZ,
caso=baaXcaa, cat=aaabXac, cathet=aaaZcaa, cats=,ZcaacZa ce=bZaabYa,caaZaaa ceilin=caaZZaa, celui=aaZaZbd,ZaaZZda cent=aaabYca, centre=aaaZZca,ZaaaYda
cerebr=ZYaacaa,aZZcaaa certai=Xabcbaa, cette=,Zaacaaa ceux=ZaaeWba, change=YZfYabZ,aYadaaa chaque=ZZcfTca,aadbZZZ chart=aZZddZZ, che=YZYbcbb, chewed=aaaafaV,
chez=abYZada,bZXdaZa chi=WaZbZgZ,YaafYYa chien=baacZZa, child=bdYaYbZ, childr=edYcWYa,abZcWbb chlori=,aYaaZad choisi=bZZaaac, ci=aabbZbY, cible=YaaiWZa,
cirrho=baWdbZa,aZaeYZa clear=,aaaacaa clinic=daYcTea,daaYYba clonaz=acZbYaa,ZYaYeaa cluste=aaaYdZa, cohort=aXYZhZa, colleg=caaaaZa, com=XcZbdZZ,
coma=aYabcbZ,aaaYYfa come=Yaabbab,ZaZacaa comeca=aaZcaaa, comenz=acaaYaa, comes=,ZacbYaZ comida=,aaacaaZ coming=aZaacZa, commen=YgcZUbZ,aZaacaa
common=ZaahYXa,ZcZZbaa como=faZYZZa,dabaYZa comp=,aaaaYac compar=aZZWdac,ZZZYdca comple=ZaaYbda,aXbYdba compos=aaZaYae, compre=ZbbbZbY,aacbZaZ
compri=aaaXZad,ZZZeYZb con=UeaWefX,YVbZeca concen=,aYaadaa conclu=aaaYeZZ, confus=ZZZXeZc, connai=YaabZca, consec=,aZaZZca consei=aaZcYac,
consen=caZcXaa,daaaYaa consid=bZZcYba,ebaVZba consta=aaaZcaa,aaaYcaa consul=aaaZcaa, consum=aZZZVha,aaaabYb contai=ZZcZUZi, conten=ZaYcbZa, contie=adYaXad,
contin=aWXYlYb,adUdaaa contra=baabXba,YaacZab contre=,daaYaZa contro=,ZaZZeZa convie=ZaZcZaa, cord=ZZadZZa, corres=cbZbZaZ, could=gaXXZcZ,XZXafcb
couran=aaaZZca, cp=,aaaZbbY cramp=,aZZZeaZ cramps=,bYZZeaZ cravin=abZeYYa,YbYYiZZ crcl=aYadZaa, crianc=aaacZaa, croisi=aaaZcaa, croiss=aaaaXda, crosso=aaaacaZ,
cuatro=,acaZZab cuenta=aaaacZa, curren=YZZYgaZ,aabYaac cut=bZbaWdZ, cuts=,ZbcYWea d=XbcgYUc,ZdZaYdY da=bdbWZba,ZYZfaZa daags=aaYeZaa, daarna=ZabcZaa,ZbZeYaa
dag=ZfcaXYZ,bccaXZZ dagen=YZebXba, daily=ZZbWafZ,cWbWfYb damit=,aaZacaa dan=badaVad,ZabZZcb danach=aaacYaa,aeZaXaa danger=aZZcZca,caacYZa dann=,cbcZYaZ
dans=YaaaeaX,ZZaZdZa dar=fbZWaaa, darf=aaZacaa, das=ZZceZZY,bZadYbY dass=aaadYaa, dat=dZbZaZZ,ZZcZcaZ data=dYaaWda, davant=,cZabYaa dawn=,aaaacaa
day=eZgXZYX,UjeUWbc days=aZccXbY,WdcTcfY dd=bWbZdaa,aZaZcaa ddd=ZZYmUZY, de=bbXaXea,ZdcXYfW death=,caaaZZa debit=acaZaZa, debute=ZdaZZba, decide=,ZaacYac
declar=aaaZcZa, decrea=,ZZcYdZa defaul=adbaYaZ, deja=,ZaaaZca del=ZeaZWZd,ZbcXacZ dela=ZaaaYda, delive=aZZZeaa,aZaZdaa dem=,aaZadaY demarr=adZZYaa,
den=dbacXYZ,ZdacYZa depass=haZYTcb,aeZZZba depend=,aaZYcZc depuis=aaZZbZc,YYaZeba der=ZcaabYa,baaZbYc des=TZYahZf,ZZaceXa descen=aYdaYaa, descri=abZZZca,
desde=bZYXcea, desire=,aYacaaa despue=,bcYbZaa dessou=Yaaaaca, determ=,gaWaYaa deux=XbXYcec,YbZZfZY deuxie=abeXZaZ,ZZgaXaa deve=ZdZcZZa, di=dZeZWZZ,ZcYdbcV
dia=aZZYcdZ,chXaYYY dialys=bYZbadZ,baZbXeZ diario=eaaaZYa,cZaaaaa dias=aXfYZca,ZaeYZZa diazep=YaaVjaa,ZYafVZd dice=,ZaaadZZ did=XacaXfa,ZdZZZba die=acUdaYc,
died=,aZaacZa differ=ZZaaeYa, diluti=aZaYaad, dimanc=,ZZdZaaa diminu=,aZZacaa discha=aZaZcaa,adYcWba discus=,aYbZaac diseas=acaaXba, displa=aaZYZZf,
dit=kaaYUZZ,baaacaY divent=,babaYcZ divide=ZYZfWda,VcZecZZ dix=YaaaZda, do=XbcXcaa,bcYYbZb doc=YcZZbaa, doce=,aaZcZaa doctor=ZcXbaab,UbZdaeZ
doente=baZcXba,baabZYb does=ZZadbZZ,aaZbYda dog=YZYbcab, dogs=aZacYca, doit=aaaYdaa,baaYaaa doiven=WaaYgaa, dollar=,ZaabYac doming=,acdaYaY don=aababYa,bYbbaZa
donc=aacacaX, donne=aZaZdZa, dont=ZaaZcaa, dopo=dYZaaab,aadZZZa dormia=,ZaaZada dormir=,aZaacaa dos=abcYYba,aaZXfZa dosage=WhYVcYe, dosagg=baZZYad,
dose=fVbeccR,bdXfcXU dosed=acZZbZZ, doses=TYWdhgX,bbUfaaa dosi=bZZYcba, dosing=aWZbbae,aYadZab dosis=XZaceZZ,bcaYXca double=dcXXdbY,afYYVcc down=bZgXaYZ,XZYagba
dr=aZdZYba, drei=aYebYZZ, drie=YaccXcZ,adbZXaa drink=,caYaYca drinke=YaaZdaa, drinki=,aaaacZa drop=ZadaWbc, droppe=ZaZZeZa, drowsi=acaZbYa,ZabZZdZ
drowsy=,YZbaeaY drug=ZdZWcZc,YaaZacc dry=,aaaZcaa du=ZXecXab,aaZbbXd due=ZZdZZba,ZYZdZac duloxe=,aaaYdaZ dummy=,caaaaZa dura=abaZYac,acZZaZa durant=,ZaZYeaa
durati=adaXbaa, during=ZabZaca,ZZYgWZd dus=ZaaZdaZ, dyston=dXafXZa,ZZdaZaa e=afaWfWY,aeaYYZc each=daabWYb,gbbYWYa easter=aZcaZaa, eaten=Vaaaeac,
een=acZdaYY,ZcZXbca eerste=afZaXaa, effect=ZYZadba,dYabZXa effet=ZaaZXfa, effica=ZbZZdZa, egfr=bYZeZZa,bYacaZa eight=dbZZbZY,cYYbZad ein=aeZabYZ,abacXaZ
eine=abaYecW,XadYbcZ einer=aYaZaab, eingen=,aaacZaa einmal=aaZZeZa, einzel=aZaadZZ,aaaXeaa either=ZaaZaZc, el=ZdZbaaY,cbcZWbY ele=aaZZcaa, elevee=aaZacaa,
eleven=aaaacZa, elke=YYdcYca,aaZacaa elle=eeYYXbZ,adaaYZa else=,aaacaYa em=aZUdeYb,eeeRYZa emblee=ZaaZcaa,aaZZcaa empece=abZZaca, empty=ZaaaZae,aaaYbab
en=YbahaUa,YfYdaRe enceph=aacZaZa, end=dZZdUba,cabeVZa ende=daZbXZa, ends=eaaZZZa,ZZacaaa enfant=ZcaYZba,aaacZZa enough=,ZZZdXeZ ensaio=caaaZZa, ensayo=Zaaacaa,
ensuit=,aZZZZea enthal=aeYaYaa, entlas=aZaZcaa, entrad=acZaZaa, entre=VaYgYea, envie=,ZaaZYea enviro=bZaeXaa, equal=ZaaZZca, equiva=ZaaZeZZ, er=ZbgbVZZ,baabYaa
era=adZaZZa,aaacYab erbij=ZaZdaaa,acbZZaZ erhalt=aZZZcac,ZaaaYda erhoht=,aYeZaaa erlaub=caaaZZa, erreic=,bacbXaa erreur=aaYYdab, erst=acadXZa, erste=agYaWaa,
es=ZbbcXZa,aaZZcZa escala=cfaVYaa,aZadYaa espasm=aaaZcaa, espast=ZbaaZca,caaZZaa essai=aaaeWaa, essais=aaaYdZa, est=VadZbeY,YbZeZcY esta=aZaacaa,
estaba=aaaZcZa, estime=aaaaZca, et=ZbeaYYa,bacWaba etaien=caaZZaa,ZaaaZda etait=YZacXea, etape=aaeYZaa, ete=UeYcbdY,aaabXZd ethano=aZZZZfa, etre=ZaaZfYa,baaZcZa
etude=baabXaa, etwa=abdZaYa, eu=ZabaZca, even=XaZYbga,YZZcgVa evenin=ZabbYba,adaZaZZ ever=eaZYaaZ, every=dZZXeaY,XfdbZXX exampl=ZZYYgaa, excede=caaaaZa,
exceed=eZaZYaa, exempl=ZacZbZa, expect=aaZfWab,abZaZad experi=VaZZZja,baabYba expose=Yaaacaa, exposu=aaaZaca, extra=ZZZcbaa, extrem=aaaYdZa,
faible=ZZZacba,eaaaWaa failed=ZbZZcaa, failur=aZacZaa, fait=YbdaZZa, falls=aZcZYca, far=ZaZahXa,eZaYZaa farmac=cZZYbac,caaaYaa fashio=acaZaaa,
faut=ZaYeZaa,ZaaZacb feel=aabcYaa, fell=aaaadYa, felt=ZYZadca,ZcbZYba fermat=aaaacZa, few=caVafZa,bVaccaa fewer=,aadaYaa fica=aaadYZa, film=,abYdYaZ
final=aYeZaaZ, find=bZacZZa, fine=aaZeaYa, fino=abZeYYa, first=bkYcVXX,bibZSYa fisiot=,aaacZaa five=cabYbZZ,ZZagVab flatte=,aaaYbca flex=aZZdaaa,
flexib=,aZaaXaf foi=XaaaeZa, fois=baaaYca,ZbaTcfa folgen=aZeZYaa, follow=ZYVfedX,YbbZdYa food=,ZaZcZaa for=aSehYZb,bZhXcXX foram=baaaYca, form=,aaaaZac
former=ZaaZcaa, forte=Yaaadaa, fortni=,YZgaWaa found=ZaaeYZa, four=YYdbceT,acadbXX fra=aaadYaa, frail=abaYaca, france=edZYZXa,aZZcaZa franch=eaaaZXa,
franci=faaZXZa, frankr=daaaYaa, frau=acaaaaa, free=eaaaZYa, freque=adaXaaa,ZcaZZba friday=,dacbXYa friend=ZaaZZda, from=XcWTYld,dZfUXdY fue=WdaZdaa,
full=WaZjWaa, fur=ZbccXaZ,YZZeXea furthe=daeWXaa,caZaZaa g=YZcYcba, ga=baaZXca, gaan=baXeYZa, gaat=ZacZaZa, gab=aaaaaZc, gaba=bZZdaZa,ZaZgWaa
gabape=acaYaaa,bYXadcZ gaben=aaaYdaa, gastro=,aabYdaZ gave=ebbaVYZ, gebrui=ZZaacaa,aaZacaa geen=ZacaaZZ, gegebe=,aaaZcaY gegen=,aaaXdaa gemidd=abacYZa,
genera=abZfWZa,ZaaaYda generi=,aZaZZad genoeg=,bZZfYYa genomm=,aaaacZa geschl=,ZZaadZZ gestei=,XZaZfZa get=daadVYa,aaaaXbc gets=daZbYaZ, gewoon=afaWaaa,
gfr=ZeZaZZa, gia=abZcYba, gilt=daaZZaa, giorna=cbaZZZa, giorni=cabdVaY,bYZbaba giorno=eaXYcYb,ZZaafYZ give=dYZiUbX,aabbYaa given=bVZWkYb,dcYdaXX gives=YcYcaba,
giving=ZYZbbcZ, gli=baaaZZc,aacaZaa go=YahaZXY,bbZbcXZ goes=bbeaVZa, going=aaYeZYb,ZaZcaZa got=ZabXeYa,caZaaaa gp=aZdaaZa, gradua=YcZcZaa, greate=VaaYaia,
group=bbaZYZb,aabZcZa groupe=aaaeVba, groups=,aaaaXea grupo=aaZacaa, gruppo=aZaacZa, gut=aaacZZa,aaacdWZ h=eaWfYYZ,ZXYfhXY ha=babbWYe,ZZZcbaa hab=aaaacZa,
haben=ZaaZcaa, habitu=ZabcYaa, hace=YbaaYca, had=ZbYWgZa,WaaZfcY half=bcYbUca,ZcYbbYa halve=acZcZYa, han=Yaaabbb, handed=ZaacZab, hanno=aaaYbac, happen=XabaYea,
has=gYZZUfZ,XaacXeZ hasta=aaaaYca,aXceYaa hat=aaZZgZX, hatte=,ZZaZdba haute=caaVeaa, have=fYYbWdY,cXZceWa hay=XYcaZea,ZaabYda he=dZZWecZ,ZZXcgZZ head=,ZaaZeZa
headac=aaaYdaa, health=aaaZcZZ, heavy=YZYaUlZ,ZZZcZcZ hebben=ZaaeYYa,baZfWZa held=aaaaYad, helft=caaZaZa, helped=ZaaaYea, her=cXcVgZZ,daVagZX here=XcZZabb,
herr=acaaZaZ, het=dZaYcaY,daXeYZa heure=,aaZZdaa heures=,aabZcaZ heute=ZacZZba, hiccup=bTahaaa,ZYacbaa hier=baZeWab,caaaXbb high=aYaaZda,aaYcZba
higher=ZdaZYaa,ZYaZaca him=aaeeTbZ,ZZbbYba himsel=ZaaacZa, hinaus=,caaaZZZ his=XYdXeZb,aZZaeaZ hit=baZZZca, hochst=aZadaZa, hold=YZZcYZf, holds=acZaaaZ,
home=Zaacaaa,ZcZbaZa homme=aaZZdaa, hoquet=aYafYaa, horas=caaZZaa, hospit=cabYYba,ebZZXZb hour=aaadbZY,ZZYcdZZ hours=eaZYaaZ,eUYXibY hrs=aXeZdYa,aYcaaaa
hui=ZaaZbca, hypoto=acaaZaa, i=cfXZcXZ,ddWZbWc ich=WbbZdZb,YaaZaeZ ici=,baacYZa ictus=aZadaaa,aaacZaa iedere=abbcXZa, if=XZkWUgY,ckdbSTZ ik=YZZcdaZ,bacZYba
il=aZgbZVb,bbcXZab im=aaabcZY,caaZaaa implan=acZZaaa,caZaZZa impose=eaaaYZa,aaaaYda improv=,eZaZbYa in=YZWcbcc,XfZbcZX inadeq=aYeaYaa, increa=XXfcbYa,YWXbibZ
increm=aZZZgZa,ZbeZXZa indica=cZbbXZa,ZaacXba indiff=YaZZUka, indivi=baaYbZa, inferi=Zaaaaca, inform=ZaZacaa, infusi=ZXWhbZc,ZXXhZba ingeri=aaaadZZ,
ingest=ZZaacab,ZaaZcaa inicia=acbXaaa, iniett=acZaZaa, initia=YefYUab,adZZXac inizia=adZaZaa, inject=ZcbYdYY, injury=ZaacZZa, insomn=,ZaaZdZa instan=aZcZbZa,
instea=ZaacbaY,aZZecaX insuff=YZaadaa, intake=YaadZba, intere=aaabYba, intern=,faaYYZa interv=ecXWbZa,bYeWcZa into=aZZZUhb,acXZcaa intrat=YeUhZZZ,YYWafbc
introd=bfaXYaa, invest=daacXZZ, is=ffbeSZV,deYiQdU ist=aZaeYaZ, it=cdZfVVb,adaWciS italy=aaZcbaa, itb=aYacbaa,aaaXdba its=acaaXba, iv=aaXcdZa,aZZYfZa
j=XebaYca,XbdfZWa ja=ZaZbcZa,ZabZZdZ jaar=ZbabbYa, jahren=cZZZdYa, jahrig=ZaaZdZa, jamais=,ZdZbYaa januar=aZZacaa, je=ZZebeTZ,XbcWebZ jede=aaaacZa,
jetzt=baYYfZa,Yabacaa jour=YacYbcZ,ZdZZbaZ journa=YaZeaaa, jours=XZfbZXc,bfeWWaZ juin=,afaZYaZ july=ZacaZaa, june=,ZadbZZa jusqu=ZZYgbWa,cZdZYaa kan=aaZbZca,
kann=aYdaZaa, keep=caZbYaa, keer=aadaYaa, kein=,YaZacca keine=,Zaaaaca kept=aZcYbaa,ZgZZYZa kg=gcVcdYU,XdbYebW kidney=ccZXcZY, kilo=acZcYaa, kind=,aaaaZac
kinder=caadYZa, klinik=acZaZaa, kommen=dabZZZa, kommt=,baZZZda komt=aadcWaa, konnte=,aaZZdZa krijgt=aeabVaa, l=cZbeYYZ,WZaYagb la=XhaeZVX,aagVfYV
label=ZZZXiaY,cZZcZaZ labora=aYdZZaa,aaYcaab ladder=bbbZYaa, lag=,adaaZaZ lament=,daaZXba larges=caaZbZa, las=baaZXad,ZacaZaa last=YacYdaZ,aZbZdaZ
later=abVZgZZ,aZaYfZZ lay=YaaZbba, le=dZaaVVh,aZXcYcb leafle=YcZbbZa,Zaaacaa least=ZYaabda,caZaZZa leave=,ZZbaYca left=ZcaYbaa, legs=,dZZbZaa lendem=,aacaYaa
les=iaWVZad,ZcYZeaZ lesion=aaadZaa, less=YYdaaaa,YcZfaYZ lesson=caabZYa, let=eacYXZa, lets=caZZYba, letter=ZadaZaa, leur=aaaaZYd,XaaacZd leurs=aaaYdZa,
level=aaZZdbY, licenc=fbaZWZa, licens=daaaZZa, liegt=aaacZaa, lieu=caZaYab,caaYYZe life=ZZZbcZa,ZaZZdba light=aaZdZaa,aZabZda like=caZfWZa,aZccWca
limit=ZaaZYea,daaaXba limita=gaZZYZa, limite=ZaaZada,aaaaZca line=cWXhYbZ, liofen=ZaaaZac, liores=XbYZdZe,aZbYYae liquid=aZZcbaZ,abWbdaa list=Yaaacaa,
little=abbZYcZ,ZZZZebZ ll=caZcYaa, lo=ZbbcbYZ, lone=aaaaZeX, longue=ZagZYYa, looked=,aaaaYca lorsqu=aZabYda, los=hYYaVca,daZbYZa lose=ZaaacaZ,YaZZeaZ
low=ZTZccfa,ZaaaWfa lower=XbYdbaa,ZZZaeZa lowere=aacaZZa, lowest=abaZXdb, luego=aadaZaa,ZYccZaa lui=ZcaZYZc,YaaaZbd lumbar=aZaZdaa,abZcaZa lundi=ZacaaaZ,ZaeZYZa
m=dZabaWb, m03bx0=ZaZkVaY, ma=YXaZgaa,cYZabZZ maar=aabaYca,babcYZa made=,aXbcbZa mai=agZYZYa,ZaaacZZ mainta=,abfbUaa mainte=YYaeZab,baaaYca mainti=ZaaZdaa,
mais=YadaTgZ,XZabbcb make=,YbZVjYa maker=,aaZZdZb makes=,cZXYcda mal=ZZdaaaa, malade=YaadgUa, malati=daaaZZa, man=ZYdZeWb,aZbZeYZ manage=YaZcaaa, mant=,aeZYZaa
manten=aZZfYZa,acbZYaa many=YZZZbca, march=ZacZbaa, marche=,acaZYba marked=aacaZaa, marque=ZafaXZa, mas=bacaXaa,ZZcYYda massim=VaaagZa, matche=,YaZadaZ
matin=aaaZYea, max=nZXUYZa,XeZabZa maxima=ZaZVlXa,bWZecaY maximo=caaaZaa,YZZebaa maximu=lYYXYYa,bbcXaaa may=baeaWaZ,XfbdXXa mcg=ckQZcYZ,XYachVc
me=cYZcbZZ,ZYZYdeZ meal=,aaZeZaX meals=,ZcaaaZa mean=YcYccYa,cbaZYZa means=acZZaba, meant=aZZYgZa, measur=aaaacaZ, medeci=faYaaYa,caaZYca media=ZZZWebc,
median=YXaaeba,YaaaZda medica=aUZUmYd,ZYaabab medici=aZabYac, medico=bafZVaa,aaaacZa meds=aYaYfaa, medula=ZZZeaaa, meer=YadaZaZ,ZabZYca meeste=aaacZaa,
mehr=cZZZZbb,XaZXecb mein=cadZXaZ, meio=aaaacaa, meist=ZaZbcaa,aZcbZZa melhor=,aZaZcaa member=caZZaZa, meme=cZbaYZa, menge=aaaacZa, meno=aeYaYba,ababYab
menos=ZcZZaba,aacXdZZ mensen=ZaaZcaa, mere=ZaacYbb, meses=,aaZadYa met=abiXYZX, method=caaZZaa, metocl=baacYaa, meu=ZacabaZ, mg=eXbdeVW,gZYXabZ
mi=baYZfYa,dZZZbZa mia=aaaaYac, microg=cabWeYZ,bZeaXYb middel=aaaZdaZ, middli=,aZZacaa midi=ZaacZaa,aZZccZa mieux=,ZZaadZZ might=YcdZYaa,aaZacZa
mijn=cbbZXaa,ZZZbcaa mikrog=bdaZYZa,aZdZaaa mild=aZZeZaa, millig=aaZcYba, millil=aZaZdZa, min=aYacaaa,aefZbYU mine=YaaYbda, minute=ZZaZdZa,aaaZeZZ mis=aZaacaa,
mit=aiYXWaa,dZaZYab mittag=,ZZacZaa ml=ZVeZZYf,aZfeVXa mme=aZaZdZa, mode=aZZdZaa, modere=aaacYaa, modest=acabYaa, moglic=,eaaZXZa moi=aaZZZda, moins=ZaaafWa,
mois=ZbaYcba,ZaZaeYa moitie=caabZYa, molto=acZaZaa, mon=YcdcTgY,bYaabba monday=caZaaZa,badZXaa monte=ZaaZdaa, monter=caZYcaa, month=aYcZeYZ,XZfdYYa
monthl=,aaaYaca months=ZbZZcaa,daaXaaa more=gdZbXWZ,YXaYWge morgen=acbbYaZ, mornin=aYcccaX,ZZdZaaa most=aZWkZXZ,fZZYXbc mostly=aabbWbc, mouth=aaZWeba,XYYbfaa
move=YaeaYaa, moyenn=ZaadZaa,Xaabaca ms=ZZZdaZa, much=aaZYbca,ZaaYada muito=abadXaZ, multip=aaacZaa, muscle=ZUZkZaa,caaXbab must=dZXZdZa,caaYYca
my=dYWcbbb,aZYZdbb n=UZZYfga,fZaXYbb na=bXhaYWZ,abaYaZb naar=aZecXZZ,dYZZcaa nach=YYdbcZZ,WZbbadZ nada=,ZaaaZca nahm=aaaacZa,aaaaZac nahmen=ZaaYdZa,
name=abaYcaa, nao=bZZcYba, ne=caXafWa,ceZZYXb near=,YaaeaZa necess=baaYaaa,ZcabYaa neck=,aaaacaa need=eXbdXZZ,ZZZcZbb needed=ZYZdcZZ,dZfXaXY needs=aZZaYea,
neem=aZZdZaa, nehmen=aaYacaa, nei=bbaZcaY, nel=,aZaZbcZ nell=aaaaZca, nessun=baaabYa, neuf=Xaaabba, neural=abZcZaa, neuro=bZbeWYa, neurol=ZYfYaaZ,eabYaXa
neurop=aZbZcaa, never=dcZbaWa,aZYfXaZ next=ZZebYaZ,bXgXZaa ng=,aaZaeZY nicht=aaaYaZd,dZZZYac niet=cbZaZaZ,aaaYbdY night=bcaaYbZ,abaYbZb nights=aaZcaaa,
nine=abaZcaZ, ninos=ZaZdZaa, no=cZYaZZd,ZffUYXd nobody=eaaaaXa,aZaaeYa noch=aacZbZZ, noche=,acaaZaZ nocte=,baZYbaa nodig=cYbaZaa,XYZgaZa noite=,caYacaa
nombre=acaaYaa, non=dXgVXca,YYZbZea none=caaZZba,caYcaYZ noon=aaacbaZ, normal=adadXZZ,ZZabcaZ not=abWYfcY,bXbYdcY note=ZaZZcba,ZacaZab noted=bababYa,
notes=ZZaZcba, nothin=aZaaYdZ,adaZabY nous=Zaacaaa, now=cZbYcZZ,YcbZbaa nu=ZZZYhZa, nunca=baYaaca, nur=dacZYZZ, nurse=ZaeaXba, o=adVfWYe,ZeWbZcY observ=,ZidZYZU
occurr=faaaXZa, oder=adZcZYa,adYZZcZ of=WXaYach,Wbaaabc off=cZdZWcZ,cbfZXYZ offer=ZbdZYaa, often=eaaYZZa, oggi=bZaadYa, ohne=caaaaZa, old=ZaZZcbZ,ccaZZZa
older=,bcZZYZa oltrep=fZZYZba, omepra=,cZYWeaa omhoog=aaYaZda,aZcaaZa on=YYadhXX,YXdZccY once=YZZZYfb,cYaZaaa onder=,caaaZaa one=YhbWfWW,ZaZaeXc
ones=bbaYZca,babbXYc only=XaZXkYZ,aZZbZdZ ons=,cabaYaa ont=YZZdVga,cZZZdXa onze=aaZZdZa, ook=babbYaa, op=XaViWea, open=YkZYYXa,aaZaYda openin=YgZaYaZ,
ophoge=,aZadZaa opinio=aaabWea,ZaZaZea oppure=acYfXaZ,aZacZaa optimu=aaaYdaa, or=kXWgTZZ,eVXgRfc ora=,bacaYZa oral=WXcZdYe,aaYeiYT orale=aaZaaca,ZcadWcY
orally=ZacZZaa,aebYXaa order=ZeeYXZZ,aaaacaZ ordere=ZaZYdaa, ordina=aaaeXaa,aaZeXba ordonn=eaaYbWa, ordre=VbacdZa, origin=aYZcaaa, os=bcXbWca,ZYaedaW
ospeda=daaZZaa,daaaZZZ other=ZZYZdba,aYcYZad others=ZaZcaZa,ZaadZZa otros=ZZaeZZa, ou=cdZZVeY,ZcdeVYa our=bZaddWY,ZacacYa ours=ZaZaaZc, out=WZcZdba,YaZadbZ
outsid=caabZaa, over=hZYcaUZ,WgcgYaS overni=,aaeaWZa own=cZYXabb, p=ZaaYYYg,XYZcfZa pacien=acWYbda,caZaZaa packag=aaZaZac, packet=aZaaZad,aaZYYaf
palier=aabYZba, panel=ZZZZYbg, pantop=,aZaYgaX par=bfbYaVZ,XeXbcaZ para=dZbZZZZ,baWbaca parent=aaaacaZ, parte=bbZbZYb, partic=WaajTcZ,caaaZaa partir=ZfZXaab,
parven=ZaZfUda, pas=WZhYYbb,fabZXZZ paso=aaVadca, passa=aaaYZda, passar=baYaYda,babaaYa passe=YajZVZa, passed=,caaaZaa passer=bZdZYaa, past=eaaZZYa,ZaaaZca
pastil=aacabaX, patien=ZWVXfia,faVZbeW pazien=bZaYbba,cZaZbaa peak=aaaZcZa, peg=,aZaacaZ pendan=,afaYYaZ pensar=,UaYZefZ people=ZdZdWbZ,bZZZXfa pequen=,caaYbZa
per=dXeYXaa,cbbcUZb period=,ZaZadZa permet=aaaacaY, permit=eZaaZZa,bcaYZaa pero=Xaaaaea,cbZYaaa persis=aYbabaa,ZacbYaa perso=aaZacaa, person=,aYabZca
peu=daZZdXa,aaaZcaa peut=caZZZba,aaaaXbc ph=aaadYaa, pharma=aYafYZa,bZaZZZd phase=abYdYaa,babbYaa physic=YddaYYa,ccaYZaa pictur=aaacZZa, pill=,caaaaZa
pills=baaaeaW, piu=ZaccXaZ,XdYcbZZ place=abYZcba,dZbaZXb placeb=YXZfcZa,haZXXXc plafon=faaaXYa, plan=ZaidTZZ, platea=,aafYaZZ plenty=,acZYcZa plupar=aaadZZa,
plus=gXacaZV,ZZcbbVc po=Ybaaabb,biVchZP podem=bcaYZaa, poi=ZbUddZb, pompa=adaaZaa, pompe=aeYZZZa,aZZZcba poor=bcdWZZa, por=haYWcYa,abbcXYb porte=aaaYdaa,acaaZaa
portio=,ZaadaZZ positi=ZZaacba,eaaaXaa posolo=aZYgcWZ, posson=caaZaaa,baZZYda potent=,adaVYbc pour=dYWaYdc,YZaXadc pourra=caaaaZa, pouvai=maaZRYa,
pouvan=Xaaaeaa, pr=,aZacZaa practi=aZacYba, precis=aaZZYea, prefer=abZbXac,abadYaZ pregab=,aaaXgaY premed=aaaacaZ, premie=ZebZZaX,YbdYbZZ prend=ZZZdbZa,
prende=abaaYca, prendr=YaZUjab, prends=aaYZeaa, prenez=ZaaYeaa, prescr=aXXUgZg,abZXZbd presen=ZZaWgab,aaaZcaa previo=gZabXYa,faZaWaa previs=aaacXaa,
prevoi=aadZZaa, prima=ZYdcYaZ, primei=ZgbXZZZ, primer=adabYaZ, princi=ZbZfTZe,aaaaXad printe=,YbYacba pris=,eaaaUac prise=ZaZZiYY,aaaZaZd prises=aYYdcaa,ZcZacaY
prn=,aZZZgaX pro=,aYbcZZa produc=aaaaZac, produi=caaaYaa, progra=bYbbaZa, propos=abaYZZb, protoc=iabYWXa, prova=abbZYba, provar=aZZdZaa, provid=,ZacaYab
provoq=,aaaaYca prueba=adaaYZa, pt=ZaaZcaa, pueden=haaWYZa, puis=YbfUdZa,YdeYaYZ pump=cfWWaba,cZXYZfb pumpe=,ZaZaYea puo=dZYcYaa,aaZdaZa put=aacbaZY,aaacZdX
q=caaZZaa, q3days=caZZaaa, q6h=aaaZcaa, q8h=,aZacZaa qds=aaaacaa, qid=,aaaYbaa qu=ZacabYa,aaaaYba quand=aabadWa, quando=ZabcXca,aZaZcaa quarte=,Waaaaea
quatre=aabYdZa, que=hZXWdaX,bZZbZZc quelqu=XacYeZa, quem=YbZZbca, quer=aacaaaa, qui=WaZZedZ,cbaYZca quiene=ZaaaYda, quotid=YZZagXa, r=aZcaaZa,
raggiu=Yaacaaa,baaaYaa raise=caaaZYa, raised=daZZYba,acaZaaa ramene=daaZbYa, ramipr=,aaaYbab ran=ZacXcaa, random=ZaaYbac, range=ZcZXZYg,abYacZa ranged=ZaaXhYa,
rangin=aZaYeaa, rarely=XacZaba, rate=beXXdZa,acZaaaa rather=aaZYaca,ZXZcaca ratio=daZaZaa,aaaadcW rct=aaaZcZa, re=ZaacZab, reach=baWcbaa,aaaaYbc
reache=dZZdUca,ZbZcYba read=aZaZcbZ, reader=aaYZeaa, receit=ZaacYZc, receiv=gcYWaYZ,ZZZbacZ recept=,aaZdYaa receva=aaaZXfa, rechut=ZaaZdaa, recome=ebaVZaa,
recomm=hbYTbZa,baacZYa record=aZYbcZa, recu=aZaacaa, redesc=baYabaa,ZaaaYea reduce=cTbbdYa,aaaYeaa reduci=aaYbaaa,aaacXba reduct=,ZaaZdaa reduit=caaaaZa,aaaadZa
reduzi=aaZcaZa, refere=aaaaZZc, reflux=ZZZeZaZ,aaadYaa refuse=ZaaZcba, regime=YbZcaaa,aeaXZaa regist=aaaacaZ,dZaaZZa regle=caZZdXa, regola=aaacYaa,
regula=cZYYcbZ, reintr=acaZaaa, relaps=,eaZaYYa relate=aXadbaa, relaxa=aZadZaa,aaaZXae releve=Yaaacaa, relief=aYZcaaa, remain=ZZcabaZ,bZaaYbc renale=ZZabcZa,
repart=ZeaaYaa,bcZYbaY repeat=eZaZZZa,ababYaa replac=acZZbZa, repond=aaZZeYa, repons=ZacYXea, report=YZZXiaa,aaaYcaa requir=daZYWea,eZZZVdb resist=aZacaaa,
resolv=aaaadYa, respir=,ZaZYaea respon=eUYfYca,daXeaXZ respue=bYbZcZa, rest=ZaZfYaa,ZaaabZc restar=bYaccYa, reste=ZaeZXba,caZcVZd restri=caaaYaa,
result=XZcZdZa,bZXZeba return=ZafaZXa, review=aaYZYfa,acaaZaa riceve=,aaZdZZa ricove=Zcaaaaa, ridott=cbcaWaa, rien=eaaaaXa,XaaYfaa right=caaaaZa,aaaZcZa
ring=aaabYcZ,bbbYYca rise=gZbWZZa, rising=hfZXSaa, risk=,aaZZZca rispon=aZZcZaa, roughl=aaaacaY, round=,caaZZaa route=acbXaaa,dZaXhaT rtu=eaaZYZa,
rucken=,acaaYac rucksp=,ZaaaZda rule=WbadZbZ,YaZbbba run=cZbZaZa, rung=baYZbaa, ryan=aXZaeaa, s=XdYeYeX,ZYYbdbb sa=Zaaacaa,Ybaabaa sachet=aaaaYZe, safe=,ZZZadaa
safety=bZZYeZa,caaaYaa said=YZagVda, salire=caZaaZa, same=daZeWYZ,aadbYZZ sans=,XdcZZaa say=ZZbfWaa, says=aaXeZdY,babZgUa schedu=YaaVfba, schluc=acaZaZa,
school=aaacZaa, sclero=caacYaY, screen=aeaZZZa,aZadZaa sd=ZaaZcaa, se=cWecVab,ZdXbXda secabl=,aaaaZac second=aYiYWcZ,YWfZXfZ sedati=aZcaZbZ,ZbZXeZa see=,ZbbcVZc
seen=aaaYada, segund=ZYdbYba, sei=ZaYacba,aZacbZa sein=,daaaYZa seit=ZaZZada, seizur=aabbcXa, seldom=ZZaaZea, selon=,bZadYZa sem=ZZbdZZa,YbdaaaZ
semain=XcmYTaY,YhbYZZY semana=XffVZbY,YdZabaY sempre=ZbacXZc, sensib=adYaZaa, sensiv=aeaYZaa, sent=ZaZacaa,ZaaaZca senza=,bbaaaYa ser=caaaZaa, sera=,aaZZdaZ
series=aaaVeZc, servic=eaaaXZa, ses=ZaaZdaa, sessio=ZYfZaaZ,dZYcZZa set=cdZbVZa, settim=ZaeaZZZ,ZacZbaa settin=,aaZZcaa settle=baabYaa, seu=aabcYaZ,
seuil=ZaaaUha, seul=WabYdZd, seulem=,aZZZdaa seven=,aaaZdaY severe=bZZeaXa, she=YbXYcbd,aaeZXZa sheet=ZbaeXaa, should=ZdiZTZa,daZYVdb show=aaZcaaa,aaacaaa
showed=caaZdYZ,ZaaadZZ shown=,daabXaa si=ZXgabaX,XcecVcX side=,baabcXa sido=YaaadZa, sie=ZadZaaa,ZabacZa signed=,aaaadaY signif=aZZaVha,ZZZZfZZ
signs=aZaZZda,baaaZcY simple=aZZZdaa,ZbZZcZa sin=,YZabdZa sind=bYZgXYb,XabbZca single=cYZcZdY, six=YbYeabY,XdXeZaa sleep=,ZZbXcdZ sleepy=,baZYaca slept=,aacaaaa
slikte=aaaacaZ, slower=aaaaYca, slowly=aebcVZa,acaaZaa small=YacdZaa,acaZZYc smalle=aaaaZca, so=ZZYcdZZ,bYgXXaa sobe=aZcaZaa, sodium=,aYaaZad
soir=abfZZXa,aYYbeaZ soit=ebZcbXV,YaZaaac solito=ZbZcZaa, sollte=accaYZa, solo=VaaZbfa,cZcYaaa soluti=abYZaab, some=YXaegVa,gZYZYaa someon=eaZabXa,
someti=adaZYaZ, somewh=aaacYba, sommin=aZZcbaZ, soms=acYbYaa, son=eabZXaa,ZZaeZZa sonde=,aaacZaa sono=bbZZdYa,abbZXba sont=aaaeVba,eZaZaXa sopra=bacaZaY,
sort=daaaYaa, sous=bZbXiVa,baaabYa souven=YaZdbZa,ZZbcZba spasm=ZUZiaZa,aZZaeaZ spasme=baaZcaa, spasms=Xadabaa,aZcZdaY spasti=dbZcWZZ,XXYdgXc specia=,bZZaZda
spinal=aZacaaa,baYacaa split=aaaZZca,aZXcdZa spritz=afYaXaa, st=abcXYad,aZbZYad stabil=aaacbXa, stable=aaaZdZa, standa=abZdYZa,abZcYaa start=ZcYaaca,ZcabYaa
startd=ccaZYaa, starte=beYZXca, starti=ZdaYYac,ZafYYaa stata=aZaZcaa, states=aaaZcaa, stati=dZaaYaa, statio=,Yaaaaca statt=baZacaZ, stay=ZYbcXda,
stayed=ZaZXgZa, stehen=aaacZZa, step=aagZXZZ, steps=bZdaYbZ,ZZdaZaa still=,daaZaZa stock=aaaZYad, stomac=,aaaYcaa stop=eaYZVfa,bacYZbZ stoppe=eaaZVba,ZZZZbcb
streef=Zaacaaa, stretc=ZaacZaa, strip=aaaZWbf, strong=bZZfZYa, studie=YZYUnYZ,aaaZdZa study=baZXeYb, stufe=ababYaa, su=cZacXZa,bbaaXba suba=aYhZYaY,
subi=aaZaZda, subir=Yacabaa, subjec=baZYfZZ, suffis=,ZaacaZa sugges=abcaYZa, suis=aZZZdaa,ZceYWaa suivan=,ZabYdZa sujets=aaaaYca, sunday=aacbZaY,aadaZaZ
supera=caaaZba, superi=YaaZVja, suppos=aaabbYa, suppre=aaaaXea, sur=Vaaaaga,baacYZa surtou=ZaaacZa, survei=,caaaZZa surviv=abaZeXa, swallo=YbZhUaa,aaaeXaa
switch=ZaaaYdb, sympto=YbacaXc,caaZZba syring=abZaeaW,aZaacaa t=cYbfZWY,XecVZba tab=aadcXaY,aaaZZac tablet=bYXXhYc,ZZYXcbf tag=bbbadXY,bdaaYYa tage=ZYcdYaa,
tagen=aacZZba, tagesd=caZabaa, tagesh=caaaaZa, taglic=YZebZaZ, take=bZbWhWZ,YacVhZa taken=ZaZaadY,aZdWZcb takes=ZaYdaZb,aaacZZa taking=XWXYgdd,
taper=aZbZYca,baZcZYa tapere=aabaYba, taperi=aZaWgaa, tard=YZaZfZY, target=WZciXZa,YaZgYaa tds=ZZZZZea,ZdcaRaf te=caaZZaa,aacaYba tea=,aaZcaaZ team=aacZZba,
teenag=aaacZZa, tells=ZdabYYb, ten=ZZYafaZ,cYaXeaZ tenths=Zaaacaa, terapi=acaZeaW, term=aaacZaa, terza=aaZaZac, test=adbZZXb,bdZZZYa testdo=acZaZZa,
teste=adaZYaa, tested=aaaZcaa, testin=acZZaaa, tetto=caaaZaa, text=aaaafZX, than=VcZVbha,UWbeZbg that=abZYYgZ,WeeZXca the=fbeZZRb,YceZcXX their=eaaZZYa,Zaaaaca
them=YZYdccX,dZZcXaZ then=dXdWZdZ,acYbdYZ therap=YYacbda,UZeZcca there=XZcZYdb,aZYcaba therea=,aaZZcZa theref=baaYcZa, these=aaaZaac, they=cZbbXYc,WbZcbca
think=ZcaYaba, third=XacZeYa,ZaZZeZa thirds=ZaZZdba,caacYZa thirty=aaaaYad, this=ebbYXaY,aYafbWa those=abZXZeZ, though=aaZccXa,aaafWZa three=abWfaYa,agXcUab
thresh=YZZZagZ, thrice=,ZeXZbZa throug=,ZbbYcZa thus=ZaaeZaZ, tid=jcXYWYa,aeZXibR tiers=ZaaagWa, time=ZbZXgYa,ZZbYgZX times=badcWYa,abYeVZd
titrat=heWgQWa,dhZYSba tizani=cbZXbcY, to=hUcYWad,WhZdcYW today=ZZdZcZa,aYccaZa told=dZZeVaZ, tolera=ZbbYXfa,agcZTcZ tolere=,cZaaaYa toma=WZaZjZY,baaaYab
tomaba=Xaaacba, tomas=aacXbaa,acZaYaa tomava=aaaZaca, tome=aaacbaZ, tomo=aaaacZa,abcaYaa tomorr=ZaeaYaa, tone=bYbbYaa, tonigh=,ZZhYXaa too=aacYZca,XZcZada
took=abebTab,aaaaYbb top=XcaZaca, tot=aaXcZca,ZcbaZZa total=caXgYXZ,aWZgdYX touche=XaaZcca, tourne=aacZaaa, tous=ZZacaaa,ZeZZYbZ tout=ZabYeZa, toxici=aaaaZca,
toxina=,aZacZaa tra=aYacbaa, traite=WcaWgaa,YaaZZec tras=aYabcZa, tratam=bWabdaa, tre=baXdYca,bZZeZZa treat=aaaacZa, treate=ZaaYdZa, treatm=adaaaZZ,YZeYaba
trede=aaeZYaZ, trek=,ZaZaada tres=WeZaZca,bcbcYaX trial=aVabgYa, trials=ZaaadZa, tried=ZZZZdaa,aaafZXa trigem=acaaZaa, trois=dZYbcYZ,YaaagXZ trop=,aaaaZca
troubl=ZacaZZa, trouve=baaabYa, try=ZfdbUZZ, tube=ZdZaaZa,aaabcZZ tuesda=cZZacZZ, turn=,caaZZba twee=aacZaaa, tweema=aaaYdaa, twelve=,YaZccZa
twice=YbZcbbZ,ZdcbXZZ two=WaYacae,baaaZYc typica=abZUdbd,cZaZYdZ u=abZZZac,aYbcZaa uber=bZdbYZZ,abaZdXa ublich=Zaacaaa, ug=ZfVaeZZ,ZdaYgWX uit=ZZYfaZa,
ultimo=,aaacZaa ultrap=aaaZYda, um=cWjZWaX, uma=,aZcaZaa un=ZZcWeZb,XZZdZbd una=ZXbafaZ,ZdcaXbZ und=XaaXfbZ,XbbVfZc under=hbXYYZa,bXZdbXd une=VZdecaW,cbeVbZY
unique=aaZaZca, unless=,baabYaa uno=cZacXZb,aaaacaZ uns=XaaYgaa, unsere=ZaaZdZa, unter=aaaacYa,aaaaYda until=jXXdPfa,ZaceZWa up=eZdaYbU,ccXbdYZ upper=,caabYaa
ups=acYaZab, upward=ZaZcbZa,aZabWfa us=ZbaeYYa,cZaaYab usa=acZaZaa, use=VaYcabd,YZZdbZa used=eZVcdXa,aaaacYa users=ZZZYeba, using=ZZdZbaa, usual=aYZabad,
usuall=bYYViZa, uur=aZcaZaa, v=,aZaadZa va=aZaeYZa, van=ZaZYdba,ZYZbcZc vanaf=Zcaaaaa, variab=aaaYcaa, varie=aaacZaa, ve=baZcaZa,ZbaacZa veces=YdabZaa,acaaYaa
ventil=YaaaZda, verhog=bYaZZca, verkri=aZZaZac, verlan=,ZaZZZfa verord=Yaaaada, verre=,aaaaZac vers=ZaXgWda, versch=,aZaadaZ very=WbZeZba,ceZXZZa vet=aZaaacZ,
veut=aaeaYYa, vez=Yaaabba, vezes=,ebaXbaY via=ZYfWcaa,ZcZdXZZ vier=,aaZdZaa visit=ZbdZZaa,aZdXZca vitami=,aZaZdaZ vo=,aYZfYaa voie=,ZcZcYZa volgen=aYcaZba,
volgt=aZcaZaa, volte=ZabbYaa,aZafYZZ volunt=aZZadZZ,aaaacaZ volwas=ZaaaZca, vom=aaaacaa, von=ZcXXbfY,aYbYfZZ vont=YaaYhYa, voor=aYZhZYZ,ZZZceZY votre=acaaZaa,
vous=bZaYdYa, vu=ZZZYeaa, walk=,aaacZaZ want=caaaZaa, wants=ZacgUZa, war=XaaaeZc,aaaZcYc ward=YZcabaa, waren=ecacVYa,baacYaa was=WZZXchb,ZbbXdbY water=,acacWba
way=caaaZaa,YcaaYba we=cZbgRbb,caZfWZZ weaned=,aaZcaZa week=TXlWccY,WggUbZY weeken=caaaXab, weekly=fZaYZZb,aYfYWda weeks=YdZbaaZ,bUZbhYZ weer=,ZaYdZca
weg=,ZZbYada wegen=,Zaaacaa weight=,ZaadZZa weil=aaaaYZd, weiter=baZcaZa, weken=ZcbaaZa, well=cZZdbWa, wenn=,aZYdZaa went=VZbZgaa,aZaZWga wer=YZaYcda,
werd=ZaaZdaa, werden=,aYeaZZa were=aZdUbcb,bYeXaWe what=gabZWbY, whatev=,daaaaYa when=aYYbYeb,aaWbeZa where=bYYdabZ,ZbZbacZ which=bbaZYca,acbXXda
while=aaaZcZa,bYZbXdb who=aYXcYgZ, whoeve=ZaZbZca, whole=babZXbb,aaYdZZc why=caYbZZa, wieder=ZdYZbaa,aaaaZca wife=,aacaZaa wil=aacaZaa, will=aXfYcXb,YYZaZfb
wine=aaZZZda,aaaaYca wir=ZZZeZZa, wird=aacYaaa,YZbabaa with=UfaWeXe,afadWVb withdr=acabaXa,ZbacYaa within=cZaZbZa,bZZZada withou=,Yaaaaca wk=,bZaYcYb
woche=ZbiWYZZ,ZcbZZaa wochen=ZZgYYaZ, woke=,aaaacaZ woman=ZZaccYZ, women=ZbadZZa, won=caaaZZa, worked=cdZZZZa, works=aaZcYca, would=aZZfWfX,YYcZdaa
write=abZdYaa, wurde=Yaaacaa, y=dbWZVdd,ZedVdZX ya=ZZaZdaa,baaaYaa year=aUZZiaa,ZaXdabb years=ZhWYbYa,cbZbaXa yes=aYZbdaa, you=YdZYfaY,ZXfaZZa
your=ZbccWZa,adZaZZa yr=aXZiXaa, zat=Xaaaeaa, zei=baaaYba, zentiv=aaaaZac, ziel=ZaZcZba, zij=baacXaa, zijn=caZaZaa, zit=aaaZcZa,aZcZaaa zo=bYbabaa,aYadaaa
zu=aZZacYb,YaaZeaZ zuletz=aacaZaa, zum=,aZdbaYZ zwei=aaacaaZ,ZbacaZa zwisch=aaacYaa,
`;
