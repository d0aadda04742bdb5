import type { Cues } from '../../copy/cues/cue-words';

/** Beginnings that tell the viewer what to do. */
export const COMMAND_CUES: Cues = {
  english:
    "stop, try, get, meet, discover, shop, see, watch, learn, grab, join, upgrade, find, imagine, look, listen, wait, don't, forget, order, start, make, give, turn, treat, say, save, swap, book, buy, check",
  arabic:
    'اكتشف*, جرب*, جرّب*, احصل*, توقف*, شاهد*, اطلب*, تسوق*, تسوّق*, انضم*, تعرف على, تعرّف, لا تفوت*, ابدأ*, تخيل*, وفر*, اشتر*, انس*',
  french:
    'découvrez, découvre, essayez, essaie, arrêtez, arrête, offrez, profitez, profite, commandez, regardez, regarde, rejoignez, apprenez, imaginez, imagine, oubliez, oublie, dites, dis, adoptez, passez, testez, achetez, faites, ne ratez, évitez',
  spanish:
    'descubre, descubra, prueba, pruebe, deja, deje, consigue, consiga, compra, compre, mira, mire, aprende, únete, imagina, olvida, olvídate, dile, di, aprovecha, pide, regala, evita, conoce, empieza, no te pierdas, no esperes',
  german:
    'entdecke, entdecken sie, teste, testen sie, probier*, probieren sie, hol, holen sie, hör auf, stopp, stop, sieh, schau, schauen sie, lerne, stell dir, stellen sie sich, vergiss, vergessen sie, sag, sagen sie, sichere, sichern sie, bestell*, kauf*, spar*, spare, mach, gönn, lern*, verpass*',
  portuguese:
    'descubra, descobre, experimente, experimenta, pare, para de, garanta, garante, compre, compra, veja, vê, aprenda, aprende, imagine, imagina, esqueça, esquece, diga, diz, aproveite, aproveita, peça, conheça, conhece, não perca, evite, comece',
  italian:
    'scopri, scoprite, prova, provate, smetti, smettila, ottieni, acquista, compra, guarda, guardate, impara, immagina, immaginate, dimentica, dì, approfitta, ordina, regala, regalati, evita, conosci, inizia, non perdere, non perderti, unisciti',
  turkish:
    'keşfet, keşfedin, dene, deneyin, bırak, bırakın, al, alın, izle, izleyin, bak, bakın, öğren, öğrenin, hayal et, hayal edin, unut, unutun, kaçırma, kaçırmayın, sipariş ver, sipariş verin, tanış, tanışın, katıl, katılın, dur, durun',
  hindi:
    'जानें, जानिए, आज़माएँ, आजमाएं, आज़माइए, ख़रीदें, खरीदें, पाएँ, पाएं, देखें, देखिए, सीखें, सोचिए, भूल जाइए, रुकिए, रुकें, ऑर्डर करें, बचाएँ, बचाएं, मिलिए, शुरू करें',
  japanese:
    '試して,お試し,見て,ご覧,チェックして,やめて,手に入れ,始めよう,始めて,想像して,聞いて,待って,買わないで,忘れて,見逃さないで',
  korean:
    '해보세요,만나보세요,보세요,확인하세요,멈추세요,그만하세요,시작하세요,상상해,사지 마,구매하세요,주문하세요,놓치지,잊으세요,써보세요,알아보세요',
  chinese: '试试,快来,来看,看看,发现,停止,别再,不要再,立即,马上,赶快,想象,认识一下,学会,抢购,别错过,了解',
};

/** What is held back so that people go on. */
export const CURIOSITY_CUES: Cues = {
  english:
    "secret, secrets, nobody tells you, no one tells you, nobody told, you won't believe, what happens, this is why, here's why, the reason why, the truth about, didn't know, never knew, little-known, most people don't know, wait for it, wait until, guess what, pov, i wish i knew, hidden, mistake, mistakes",
  arabic: 'سر, السر, أسرار, لن تصدق, لا أحد يخبرك, الحقيقة, هل تعلم, السبب, إليك السبب, لم تكن تعرف, خطأ, أخطاء, انتظر',
  french:
    "secret, secrets, personne ne vous dit, personne ne te dit, vous n'allez pas croire, tu ne vas pas croire, voici pourquoi, voilà pourquoi, la vérité sur, saviez-vous, saviez vous, savais-tu, savais tu, si j'avais su, caché*, erreur, erreurs, devine*",
  spanish:
    'secreto, secretos, nadie te dice, nadie te cuenta, no vas a creer, no creerás, por esto, por eso, la verdad sobre, sabías que, ojalá hubiera sabido, oculto*, error, errores, adivina',
  german:
    'geheimnis*, geheimtipp*, niemand sagt dir, keiner sagt dir, du wirst nicht glauben, deshalb, darum, der grund, die wahrheit über, wusstest du, wussten sie, hätte ich das, versteckt*, fehler, rate mal, warte bis',
  portuguese:
    'segredo, segredos, ninguém te conta, ninguém conta, você não vai acreditar, não vais acreditar, é por isso, a verdade sobre, você sabia, sabias que, queria ter sabido, escondid*, erro, erros, adivinha, adivinhe',
  italian:
    'segreto, segreti, nessuno ti dice, nessuno te lo dice, non crederai, ecco perché, la verità su*, lo sapevi, sapevi che, se avessi saputo, nascost*, errore, errori, indovina',
  turkish:
    'sır, sırrı, sırları, kimse söylemiyor, kimse söylemez, inanamayacaksın*, işte bu yüzden, gerçeği, biliyor muydun*, keşke bilseydim, gizli, hata, hatası, hatalar, tahmin et',
  hindi:
    'राज़, राज, रहस्य, कोई नहीं बताता, यकीन नहीं, यक़ीन नहीं, इसीलिए, सच्चाई, क्या आप जानते, काश, छुपा*, छिपा*, ग़लती, गलती, गलतियाँ',
  japanese: '秘密,裏ワザ,裏技,誰も教えて,知らなかった,知らない人,知ってた,理由,真実,実は,まさか,驚き,間違い,最後まで',
  korean: '비밀,비결,아무도 알려주지,아무도 말해주지,믿을 수 없,이유,진실,알고 계셨,몰랐,사실은,숨겨진,실수,끝까지',
  chinese: '秘密,秘诀,没人告诉你,没人会告诉,你不会相信,竟然,原来,真相,你知道吗,才知道,原因,为什么,误区,看到最后',
};

/** That something is there since today. */
export const NEWS_CUES: Cues = {
  english:
    "new, brand-new, brand new, introducing, meet the, finally here, it's here, is here, are here, just launched, just dropped, launch, launching, now available, back in stock, back again, announcing, the first",
  arabic: 'جديد, الجديد*, جديدنا, نقدم لكم, نقدّم, وصل أخيرا, وصل أخيرًا, أخيرا, أخيرًا, متوفر الآن, إطلاق, عاد, أول',
  french:
    'nouveau, nouvelle, nouveaux, nouvelles, nouveauté*, voici, enfin là, enfin disponible, il est là, elle est là, lancement, maintenant disponible, de retour, de nouveau en stock, le premier, la première',
  spanish:
    'nuevo, nueva, nuevos, nuevas, novedad*, presentamos, llega, llegó, ha llegado, ya está aquí, por fin, lanzamiento, ya disponible, de vuelta, el primer, la primera',
  german:
    'neu, neue, neuer, neues, neuen, neuheit*, brandneu*, ab sofort, jetzt erhältlich, endlich da, ist da, sind da, frisch eingetroffen, launch, wieder da, wieder verfügbar, der erste, die erste, das erste',
  portuguese:
    'novo, nova, novos, novas, novidade*, apresentamos, chegou, chegaram, finalmente, lançamento, já disponível, agora disponível, de volta, o primeiro, a primeira',
  italian:
    'nuovo, nuova, nuovi, nuove, novità, presentiamo, è arrivato, è arrivata, finalmente, lancio, ora disponibile, disponibile ora, di nuovo disponibile, torna, il primo, la prima',
  turkish:
    'yeni, yepyeni, tanıtıyoruz, karşınızda, nihayet, sonunda, çıktı, geldi, lansman, şimdi satışta, artık satışta, tekrar stokta, ilk',
  hindi: 'नया, नई, नए, पेश है, पेश करते, आ गया, आ गई, आ गए, आख़िरकार, आखिरकार, लॉन्च, अब उपलब्ध, वापस, पहला, पहली',
  japanese: '新商品,新作,新発売,新登場,登場,発売,ついに,いよいよ,NEW,リニューアル,再入荷,日本初,初の',
  korean: '신제품,새로운,새로 나온,출시,드디어,공개,런칭,입고,재입고,최초,신상',
  chinese: '全新,新品,新款,上新,上市,发布,首发,终于来了,终于,现已,重磅,推出,回归,首款',
};

/** Somebody who tells how it went for them. */
export const TESTIMONIAL_CUES: Cues = {
  english:
    "i tried, i've tried, i used, i've been using, i bought, i was skeptical, i was sceptical, changed my life, my skin, i love, i'm obsessed, obsessed with, i never thought, i switched, best purchase, my favorite, my favourite, i couldn't, my honest review, honest review, i recommend, i can't live without",
  arabic: 'جربت*, جرّبت*, اشتريت*, استخدمت*, غير حياتي, غيّر حياتي, أحببت*, أنصح, لم أكن أتوقع, رأيي, تجربتي',
  french:
    "j'ai essayé, j'ai testé, j'ai acheté, j'utilise, j'étais sceptique, a changé ma vie, j'adore, je suis fan, je n'aurais jamais, meilleur achat, mon avis, je recommande, je ne peux plus m'en passer",
  spanish:
    'probé, lo he probado, la he probado, compré, lo compré, uso, lo uso, era escéptic*, cambió mi vida, me cambió, me encanta, me encantó, nunca pensé, mejor compra, mi opinión, recomiendo, no puedo vivir sin',
  german:
    'ich habe, ich hab, ich war skeptisch, ich benutze, ich nutze, mein leben verändert, ich liebe, hätte nie gedacht, bester kauf, mein fazit, meine erfahrung*, ich empfehle, kann ich nur empfehlen, nie mehr ohne',
  portuguese:
    'eu testei, testei, experimentei, comprei, eu uso, estou usando, era cétic*, mudou minha vida, mudou a minha vida, eu amo, adorei, amei, nunca pensei, melhor compra, minha opinião, recomendo, não vivo sem',
  italian:
    'ho provato, ho comprato, ho acquistato, uso, lo uso, ero scettic*, mi ha cambiato, ha cambiato la mia vita, adoro, lo adoro, non avrei mai, miglior acquisto, la mia opinione, consiglio, lo consiglio, non posso più farne a meno',
  turkish:
    'denedim, satın aldım, aldım, kullanıyorum, kullandım, hayatımı değiştirdi, bayıldım, bayılıyorum, çok sevdim, düşünmezdim, aldığım en iyi, yorumum, tavsiye ederim, vazgeçemiyorum',
  hindi: 'मैंने, मैंने आज़माया, मैंने खरीदा, मेरी ज़िंदगी, मेरी जिंदगी, मुझे पसंद, मुझे बहुत, कभी नहीं सोचा, मेरा अनुभव, सलाह देती, सलाह देता',
  japanese:
    '使ってみた,使ってみました,試してみた,買ってよかった,買って良かった,愛用,ハマって,人生変わ,リピート,正直レビュー,おすすめです,手放せない,感動し',
  korean:
    '써봤,사용해봤,사용해 봤,써보니,구매했,샀는데,인생템,인생이 바뀌,너무 좋아,정말 좋아,솔직 후기,추천해요,추천합니다,없이 못 살',
  chinese: '我用了,我试了,我买了,亲测,用过,回购,改变了我,我太爱,爱上了,真香,没想到,我的体验,推荐给,离不开',
};
