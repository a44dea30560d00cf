namespace ArticleGenerator.Seeds.Rules;

/// <summary>
/// The IANA Language Subtag Registry of 2025-08-25 (https://www.iana.org/assignments/language-subtag-registry), without its descriptions,
/// and ISO 639-2. Subtags of one length are in one string; those for private use are known by their ranges.
/// </summary>
internal static class LanguageSubtags
{
    /// <summary>Languages of two letters.</summary>
    public const string TwoLetters =
        "aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdglgngugvhahehiho" +
        "hrhthuhyhziaidieigiiikinioisitiuiwjajijvjwkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmomrmsmtmynanbnd" +
        "nengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgshsiskslsmsnsosqsrssstsusvswtatetgthtitktltntotrtstttwtyuguk" +
        "uruzvevivowawoxhyiyozazhzu";

    /// <summary>
    /// Languages of three letters: a bit for each word from <c>aaa</c> to <c>zzz</c>, the lowest of a byte first, in Base64.
    /// </summary>
    public const string ThreeLetters =
        "//39/u//v9v7//769x88V2+Xc/j///9wvwP//88FhXLp//1/////d//////////j6f///028Cnq+/////v/3/////98r9PHwXeefFAcg3+2fP8kh+L/u//" +
        "//////f/////9//f////d/////////57//////7/////+//////9////P/+3/////+///7///3///9////f9/////+///f///f+////v//////93+//dWt" +
        "f0D/nMFDLAglQQBQRACAu//yn7RCRdabNIj3e+cXV1V9Dhw3f/Pvn/9dOGUIABC8/7////9/Nz7Hx9//AYEAsAWAACAAAANAAACSIdD/ff/e/l4EAAJkjR" +
        "nB33siAAAA323eJuXZ8/7//c+fFEEMhgDRAPDHZ1/WmV637e8DAAIAAADAd9pXkm0BLtZ79P9/fwAAAAEMVgMAALAUJ1EWCgABAAAQEUkAAGAQAAAAEAAA" +
        "RAQAEIAFGAAABQCAKAQAAFDVLRBkNSRT9dW/4s0DAIAAQAAAAAAABBc5Ad1XmSGYpwgAAUCCAAAABAAAAAIBQABEAACw/qs5AAIAAAAEAAAAAAAgAEAEAA" +
        "AAAgAAABCDqAUAAAAABCAEpggEAAiBUAAACDGGQAAAAABAAAP1AxAIBAAAAOA7sxMAgAARAAAAAAAAAAAAAAAA///////fz4OiwP/fJ+8f5QMQILLFpkUl" +
        "mwPf+d8D1EiQAQ6B45NU2zjzf/9t+f//fwQIAAEhEjxf/Q+FT0RAAAT//f/W6Bv0N6MNAAAge3kCB4QA8P9//gAYBIEAAACAEJQcAQAAAAAAEEAABAi0/q" +
        "UMQAAAkSQEbABg8P/7f/YcBZ/fbgMAEQAAAEAFtbaCKAQABFHi//0/BQkIBUAAAAAAEAAADAAAAAChAmznSBSIIMBHgAcAAADMUEAkhUeEQCAQACACUIgR" +
        "ANns7lA3HRFpDlnrMwgAIAVAEAAAAFBElknWXaeDR5f7ABAACACAAEBFAAECAAFAgABGCPjr9znEnRYAAAwEASAg3aIBAAAAEkQAAAQQ8J2VEwSAAAHQFk" +
        "AAEPCQYkzSAgFKAEYEAAgCACDAAIAGAAgAAAAA8NjvFQIIAAABAAAAABABABAAAAD/1+P9//////9////+////////////3//7///b/f////7/////////" +
        "/////f/f/9z///////////77//////////7//f/////////v/////////////3v93d//vJgFLP8H8P//fwAIAMN9HwbmcvD/fH9EIjCfex79/1fy/z//8h" +
        "6V9///R4ABAgAgQFWfit/5bhGHUdD7/3dAAwXRWFwAQAAQBAIAIAqAe7f9/v7////////v////f/////////////f//99///9/////7/+9///7////33/9" +
        "//f///f////7/+///////3/f/7/v9////////////v//f////////P/9f///n77//v9/938CggT/////1+////f/4p7n//f/Vv3N///////v//3/fQ+nUQ" +
        "bEl9Bdr6b//f9jXVv///8/IBQAV1HCZfVN4v//30KFxQUEIgB0aRAIBUEAAQYAAAAAAFFgBQQBAAAGESAAGAGS8f1nawaVBlft+02de4MEYkAAFUIAAABU" +
        "g/lfEI7JRt/3EzEAIAAAAJAAAAAAAAoQAAFAAPDf/b99vs//v0IUhGGw/116BAIASS0UJ//t8b/vPwAAAsfgHvy7//379/33///89e1H9H8QAQHEf//33f" +
        "lfBYbv9Xe9PQAAAENxQgBAAAABQxkkCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" +
        "AO+951fuE10JwUAh+hcBgAAAAADw/v+/ACMAIAAACAAAMLXjEAAAABEkFgABAjCDowFQAAGDEUgAAADw3///EqoQf9hSAIAgAAAAAEAUAgI9QBBCEGFfnD" +
        "EAAAABXAIgAAABAEIBIAAAv9//////P9/ez73/r///f0tAEPH97/33///73/9/8Xvxf/9//+7377//2//f//1+v1f/b4F2n9z3/f////v+/19XX+9fUBhi" +
        "/v+fFZ8VD33GfaGS9fd+///////93f///fZf/z9AmAL/4//z9v7f/99/0D4Ve7z/vv//9///93////7f99f97y+Av8X/////n//////9v99/Rh93//jbXc" +
        "99Frnqe6AeIAAwAgQkSAQAAEDUBgQAAAQABAAwCQZQAAgAAAAkAAQAENxY100PVE/xFmTVSgpAAgBAAAgAAADc/+sfWEhBJKAEADASQCIAEAAAAAAAAAEA" +
        "AACAEBC/b5MAAQAAAAAAAADAgC0AAAAAAAAKAAAAwIbCAgABAAH/GAIAEvD/eT8AJQAAAAoAAAAAAABAABADACkgAAABAACDAAAAAAEAAAAAAAAAAAAAAA" +
        "D////Pfr4REAAAkgFGzfFeAAEAMBQEVRABBPY/egUEALCAIFV1l33fccx41UP1V2cUAQAAAAAALPfbH1Rgg2gFEIs4ugEAADAAJEQAABADMQIBAADw9f/X" +
        "17xw1nh6FVAFpITpQQAAAGs5UnRA6DCQapIAAAL/7/9/hVP07///8t3HTPVC/P//HwCAwFbMFp/7N33v/72krwFEGAFdTkoIUCgw4IAQICQA////b/4BBo" +
        "gqQBYBARUrPgEAABCQaUUCAgHhv78DAAAQ3KfRVJ5E3/2PbrNVINTD2DA9gAAAAEz0EcWEb1AAIlB/v9sHACAQhLJFEAZEAAASAhEA8P/9fwUCFokAAAAI" +
        "ABAMAwAAAACDMAIohAAzwCMkAAAAy+Q6RshU8f//fxYBAYRQB/z//w8BAEAQOAEBHBJA4XYWCAMQAAAAAQAAAAAAIiQKQIAAAA==";

    /// <summary>Subtags that can follow a language and be a language too.</summary>
    public const string Extended =
        "aaoabhabvacmacqacwacxacyadfadsaebaecaedaenafbafgajpajsapcapdarbarqarsaryarzaseasfaspasqaswauzavlayhaylaynaypbbzbfibfkb" +
        "jnbogbqnbqybtjbvebvlbvubzscdocdscjycmncnpcoacpxcsccsdcsecsfcsgcslcsncspcsqcsrcsxczhczodoqdsedsldszdupecsehseslesnesoet" +
        "hfcsfsefslfssgangdsgomgsegsggsmgssgushabhafhakhdshjihkshnmhoshpshshhslhsnicliksilsinlinsiseisgisrjakjaxjcsjhsjksjlsjos" +
        "jsljuskgiknnkvbkvkkvrkxdlbslcelcflgsliwllslsblsclsglsllsnlsolsplstlsvlswlsyltgluhlvslwslzhmaxmdlmeomfamfbmfsminmnpmqgm" +
        "remsdmsimsrmuimzcmzgmzynannbsncsnsinslnspnsrnzsoklornorspelpgapgzpksprlprzpscpsdpsepsgpslpsopsppsrpysribrmsrnbrsirslrs" +
        "mrsnsdlsfbsfssggsgxshusjcslfslssqksqssqxsshsspssrsvkswcswhswlsyyszstmwtsetsmtsqtsstsytzaugnugyukluksurkuznuzsvgtvkkvkt" +
        "vsivslvsvwbswuuxkixmlxmmxmsydsygsyhsyslysmyuezibzlmzmizslzsm";

    /// <summary>Scripts, of four letters.</summary>
    public const string Scripts =
        "AdlmAfakAghbAhomArabAranArmiArmnAvstBaliBamuBassBatkBengBerfBhksBlisBopoBrahBraiBugiBuhdCakmCansCariChamCherChisChrsCi" +
        "rtCoptCpmnCprtCyrlCyrsDevaDiakDogrDsrtDuplEgydEgyhEgypElbaElymEthiGaraGeokGeorGlagGongGonmGothGranGrekGujrGukhGuruHanb" +
        "HangHaniHanoHansHantHatrHebrHiraHluwHmngHmnpHntlHrktHungIndsItalJamoJavaJpanJurcKaliKanaKawiKharKhmrKhojKitlKitsKndaKo" +
        "reKpelKraiKthiLanaLaooLatfLatgLatnLekeLepcLimbLinaLinbLisuLomaLyciLydiMahjMakaMandManiMarcMayaMedfMendMercMeroMlymModi" +
        "MongMoonMrooMteiMultMymrNagmNandNarbNbatNewaNkdbNkgbNkooNshuOgamOlckOnaoOrkhOryaOsgeOsmaOugrPalmPaucPcunPelmPermPhagPh" +
        "liPhlpPhlvPhnxPiqdPlrdPrtiPsinRanjRjngRohgRoroRunrSamrSaraSarbSaurSealSgnwShawShrdShuiSiddSidtSindSinhSogdSogoSoraSoyo" +
        "SundSunuSyloSyrcSyreSyrjSyrnTagbTakrTaleTaluTamlTangTavtTayoTeluTengTfngTglgThaaThaiTibtTirhTnsaTodrTolsTotoTutgUgarVa" +
        "iiVispVithWaraWchoWoleXpeoXsuxYeziYiiiZanbZinhZmthZsyeZsymZxxxZyyyZzzz";

    /// <summary>Regions of two letters.</summary>
    public const string Regions =
        "AAACADAEAFAGAIALAMANAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBUBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCPCQCRCSCUCV" +
        "CWCXCYCZDDDEDGDJDKDMDODZEAECEEEGEHERESETEUEZFIFJFKFMFOFRFXGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUICIDIEILIM" +
        "INIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENF" +
        "NGNINLNONPNRNTNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSUSVSXSYSZTATCTDTFTGTHTJ" +
        "TKTLTMTNTOTPTRTTTVTWTZUAUGUMUNUSUYUZVAVCVEVGVIVNVUWFWSYDYEYTYUZAZMZRZWZZ";

    /// <summary>Regions of three digits.</summary>
    public const string Areas =
        "001002003005009011013014015017018019021029030034035039053054057061142143145150151154155202419";

    /// <summary>Variants, separated by spaces.</summary>
    public const string Variants =
        "1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akhmimic akuapem alalc97 aluku anpezo ao1990 aranes arevela arevmda " +
        "arkaika asante auvern baku1926 balanka barla basiceng bauddha bciav bcizbl biscayan biske blasl bohairic bohoric " +
        "boont bornholm cisaup colb1945 cornu creiss dajnko ekavsk emodeng fascia fayyumic fodom fonipa fonkirsh fonnapa " +
        "fonupa fonxsamp gallo gascon gherd grclass grital grmistr hanoi hepburn heploc hognorsk hsistemo huett ijekavsk " +
        "itihasa ivanchov jauer jyutping kkcor kleinsch kociewie kscor laukika leidentr lemosin lengadoc lipaw ltg1929 ltg2007 " +
        "luna1918 lycopol mdcegyp mdctrans mesokem metelko monoton ndyuka nedis newfound nicard njiva nulik osojs oxendict " +
        "pahawh2 pahawh3 pahawh4 pamaka peano pehoeji petr1708 pinyin polyton provenc puter rigik rozaj rumgr sahidic saigon " +
        "scotland scouse simple solba sotav spanglis surmiran sursilv sutsilv synnejyl tailo tarask tongyong tunumiit uccor " +
        "ucrcor ulster unifon vaidika valbadia valencia vallader vecdruka viennese vivaraup wadegile xsistemo";

    /// <summary>Deprecated languages, each with the preferred one.</summary>
    public const string PreferredLanguages =
        "in=id iw=he ji=yi jw=jv mo=ro aam=aas adp=dz ajp=apc ajt=aeb asd=snz aue=ktz ayx=nun bgm=bcg bic=bir bjd=drl blg=iba " +
        "ccq=rki cjr=mom cka=cmr cmk=xch coy=pij cqu=quh dek=sqm dit=dif drh=khk drr=kzk drw=prs gav=dev gfx=vaj ggn=gvr " +
        "gli=kzk gti=nyc guv=duz hrr=jal ibi=opa ilw=gal jeg=oyb kgc=tdf kgh=kml kgm=plu koj=kwv krm=bmf ktr=dtp kvs=gdj " +
        "kwq=yam kxe=tvd kxl=kru kzj=dtp kzt=dtp lak=ksp lii=raq llo=ngt lmm=rmx meg=cir mst=mry mwj=vaj myd=aog myt=mry " +
        "nad=xny ncp=kdz nns=nbr nnx=ngv nom=cbr nte=eko nts=pij nxu=bpp oun=vaj pat=kxr pcr=adx pmc=huw pmk=crr pmu=phr " +
        "ppa=bfy ppr=lcq prp=gu pry=prt puz=pub sca=hle skk=oyb smd=kmb snb=iba szd=umi tdu=dtp thc=tpo thw=ola thx=oyb " +
        "tie=ras tkk=twm tlw=weo tmk=tdg tmp=tyj tne=kak tnf=prs tpw=tpn tsf=taj uok=ema xba=cax xia=acn xkh=waw xrq=dmw " +
        "xss=zko ybd=rki yma=lrr ymt=mtm yos=zom yuu=yug zir=scv zkb=kjh";

    /// <summary>Deprecated regions, each with the preferred one.</summary>
    public const string PreferredRegions =
        "BU=MM DD=DE FX=FR TP=TL YD=YE ZR=CD";

    /// <summary>Tags from before the registry, each with the preferred one, if any.</summary>
    public const string Grandfathered =
        "art-lojban=jbo cel-gaulish= en-GB-oed=en-GB-oxendict i-ami=ami i-bnn=bnn i-default= i-enochian= i-hak=hak " +
        "i-klingon=tlh i-lux=lb i-mingo= i-navajo=nv i-pwn=pwn i-tao=tao i-tay=tay i-tsu=tsu no-bok=nb no-nyn=nn sgn-BE-FR=sfb " +
        "sgn-BE-NL=vgt sgn-CH-DE=sgg zh-guoyu=cmn zh-hakka=hak zh-min= zh-min-nan=nan zh-xiang=hsn";

    /// <summary>ISO 639-2, if the registry has only the code of two letters.</summary>
    public const string ThreeForTwo =
        "aar=aa abk=ab afr=af aka=ak alb=sq amh=am ara=ar arg=an arm=hy asm=as ava=av ave=ae aym=ay aze=az bak=ba bam=bm " +
        "baq=eu bel=be ben=bn bih=bh bis=bi bod=bo bos=bs bre=br bul=bg bur=my cat=ca ces=cs cha=ch che=ce chi=zh chu=cu " +
        "chv=cv cor=kw cos=co cre=cr cym=cy cze=cs dan=da deu=de div=dv dut=nl dzo=dz ell=el eng=en epo=eo est=et eus=eu " +
        "ewe=ee fao=fo fas=fa fij=fj fin=fi fra=fr fre=fr fry=fy ful=ff geo=ka ger=de gla=gd gle=ga glg=gl glv=gv gre=el " +
        "grn=gn guj=gu hat=ht hau=ha heb=he her=hz hin=hi hmo=ho hrv=hr hun=hu hye=hy ibo=ig ice=is ido=io iii=ii iku=iu " +
        "ile=ie ina=ia ind=id ipk=ik isl=is ita=it jav=jv jpn=ja kal=kl kan=kn kas=ks kat=ka kau=kr kaz=kk khm=km kik=ki " +
        "kin=rw kir=ky kom=kv kon=kg kor=ko kua=kj kur=ku lao=lo lat=la lav=lv lim=li lin=ln lit=lt ltz=lb lub=lu lug=lg " +
        "mac=mk mah=mh mal=ml mao=mi mar=mr may=ms mkd=mk mlg=mg mlt=mt mon=mn mri=mi msa=ms mya=my nau=na nav=nv nbl=nr " +
        "nde=nd ndo=ng nep=ne nld=nl nno=nn nob=nb nor=no nya=ny oci=oc oji=oj ori=or orm=om oss=os pan=pa per=fa pli=pi " +
        "pol=pl por=pt pus=ps que=qu roh=rm ron=ro rum=ro run=rn rus=ru sag=sg san=sa sin=si slk=sk slo=sk slv=sl sme=se " +
        "smo=sm sna=sn snd=sd som=so sot=st spa=es sqi=sq srd=sc srp=sr ssw=ss sun=su swa=sw swe=sv tah=ty tam=ta tat=tt " +
        "tel=te tgk=tg tgl=tl tha=th tib=bo tir=ti ton=to tsn=tn tso=ts tuk=tk tur=tr twi=tw uig=ug ukr=uk urd=ur uzb=uz " +
        "ven=ve vie=vi vol=vo wel=cy wln=wa wol=wo xho=xh yid=yi yor=yo zha=za zho=zh zul=zu";

    /// <summary>Country codes that aren't languages, each with the main language of the country.</summary>
    public const string OfCountries =
        "ad=ca al=sq at=de au=en bd=bn bt=dz by=be cl=es cn=zh cz=cs dk=da do=es ec=es eg=ar gb=en gr=el gt=es hk=zh iq=ar " +
        "ir=fa jo=ar jp=ja kh=km kp=ko kz=kk ly=ar ma=ar md=ro mm=my mx=es nz=en pe=es ph=tl pk=ur py=es qa=ar rs=sr sy=ar " +
        "tj=tg tm=tk ua=uk us=en uy=es vn=vi ye=ar sp=es po=pl";

    /// <summary>Names in English.</summary>
    public const string Names =
        "Abkhazian=ab Afar=aa Afrikaans=af Akan=ak Albanian=sq Amharic=am Arabic=ar Aragonese=an Armenian=hy Assamese=as " +
        "Avaric=av Avestan=ae Aymara=ay Azerbaijani=az Bambara=bm Bangla=bn Bashkir=ba Basque=eu Belarusian=be Bengali=bn " +
        "Bislama=bi Bosnian=bs Breton=br Bulgarian=bg Burmese=my Castilian=es Catalan=ca Chamorro=ch Chechen=ce Chewa=ny " +
        "Chichewa=ny Chinese=zh Chuang=za Chuvash=cv Cornish=kw Corsican=co Cree=cr Croatian=hr Czech=cs Danish=da Dhivehi=dv " +
        "Divehi=dv Dutch=nl Dzongkha=dz English=en Esperanto=eo Estonian=et Ewe=ee Faroese=fo Farsi=fa Fijian=fj Finnish=fi " +
        "Flemish=nl French=fr Fulah=ff Gaelic=gd Galician=gl Ganda=lg Georgian=ka German=de Gikuyu=ki Greek=el Greenlandic=kl " +
        "Guarani=gn Gujarati=gu Haitian=ht Hausa=ha Hebrew=he Herero=hz Hindi=hi Hungarian=hu Icelandic=is Ido=io Igbo=ig " +
        "Indonesian=id Interlingua=ia Interlingue=ie Inuktitut=iu Inupiaq=ik Irish=ga Italian=it Japanese=ja Javanese=jv " +
        "Kalaallisut=kl Kannada=kn Kanuri=kr Kashmiri=ks Kazakh=kk Khmer=km Kikuyu=ki Kinyarwanda=rw Kirghiz=ky Komi=kv " +
        "Kongo=kg Korean=ko Kuanyama=kj Kurdish=ku Kwanyama=kj Kyrgyz=ky Lao=lo Latin=la Latvian=lv Letzeburgesch=lb " +
        "Limburgan=li Limburger=li Limburgish=li Lingala=ln Lithuanian=lt Luganda=lg Luxembourgish=lb Macedonian=mk " +
        "Malagasy=mg Malay=ms Malayalam=ml Maldivian=dv Maltese=mt Manx=gv Maori=mi Marathi=mr Marshallese=mh Moldavian=ro " +
        "Moldovan=ro Mongolian=mn Nauru=na Navaho=nv Navajo=nv Ndonga=ng Nepali=ne Norwegian=no Nuosu=ii Nyanja=ny " +
        "Occidental=ie Occitan=oc Odia=or Ojibwa=oj Oriya=or Oromo=om Ossetian=os Ossetic=os Pali=pi Panjabi=pa Pashto=ps " +
        "Persian=fa Polish=pl Portuguese=pt Punjabi=pa Pushto=ps Quechua=qu Romanian=ro Romansh=rm Rundi=rn Russian=ru " +
        "Samoan=sm Sango=sg Sanskrit=sa Sardinian=sc Serbian=sr Shona=sn Sindhi=sd Sinhala=si Sinhalese=si Slovak=sk " +
        "Slovenian=sl Somali=so Spanish=es Sundanese=su Swahili=sw Swati=ss Swedish=sv Tagalog=tl Tahitian=ty Tajik=tg " +
        "Tamil=ta Tatar=tt Telugu=te Thai=th Tibetan=bo Tigrinya=ti Tonga=to Tsonga=ts Tswana=tn Turkish=tr Turkmen=tk Twi=tw " +
        "Uighur=ug Ukrainian=uk Urdu=ur Uyghur=ug Uzbek=uz Valencian=ca Venda=ve Vietnamese=vi Walloon=wa Welsh=cy Wolof=wo " +
        "Xhosa=xh Yiddish=yi Yoruba=yo Zhuang=za Zulu=zu";
}
