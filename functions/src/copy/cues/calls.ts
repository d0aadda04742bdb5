import type { Cues } from './cue-words';

/** Beginnings of a sentence that asks to buy, call or click: a button's words, and no word of the product. */
export const CALL_CUES: Cues = {
  english:
    'buy now, buy it now, buy yours, order now, order yours, order today, shop now, call us, call now, call +, click here, click the link, contact us, visit us, visit our, follow us, dm us, whatsapp us',
  arabic:
    'اشتر الآن, اشتري الآن, اطلب الآن, اطلبه الآن, اطلبها الآن, تسوق الآن, اتصل بنا, اتصل على, اضغط هنا, تواصل معنا, تابعنا',
  french:
    'achetez maintenant, commandez maintenant, commandez vite, appelez-nous, appelez le, cliquez ici, contactez-nous, suivez-nous',
  spanish:
    'compra ahora, compra ya, cómpralo ya, pide ya, pide ahora, llámanos, llama al, haz clic, contáctanos, síguenos',
  german:
    'jetzt kaufen, jetzt bestellen, hier kaufen, hier bestellen, ruf uns an, rufen sie uns an, hier klicken, kontaktiere uns, kontaktieren sie uns, folge uns, folgen sie uns',
  portuguese: 'compre agora, compre já, peça agora, peça já, ligue para, ligue já, clique aqui, fale conosco, siga-nos',
  italian:
    'acquista ora, compra ora, compra subito, ordina ora, ordina subito, chiamaci, chiama il, clicca qui, contattaci, seguici',
  turkish:
    'hemen al, şimdi al, hemen satın al, şimdi sipariş ver, hemen sipariş ver, bizi arayın, bizi ara, hemen ara, tıklayın, bize ulaşın, takip edin',
  hindi: 'अभी खरीदें, अभी ख़रीदें, अभी ऑर्डर करें, आज ही ऑर्डर करें, कॉल करें, हमें कॉल करें, यहाँ क्लिक करें, संपर्क करें',
  japanese: '今すぐ購入,今すぐ注文,ご注文はこちら,お電話ください,お電話は,こちらをクリック,お問い合わせ',
  korean: '지금 구매,지금 주문,바로 구매,바로 주문,전화 주세요,전화주세요,여기를 클릭,문의하세요,문의 주세요',
  chinese: '立即购买,马上购买,立即下单,马上下单,点击购买,点击这里,致电,联系我们,关注我们',
};
