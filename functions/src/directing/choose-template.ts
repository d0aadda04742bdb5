import { MOTION_TEMPLATE_DETAILS, type MotionTemplateId } from '../../../lib/domain/video/motion-template';
import type { ProductFacts } from '../copy/read-product';
import { OFFERED_TEMPLATES } from '../providers/studio/motion/templates/registry';

/** Words by which people ask for a kind of film, in the twelve languages. */
const ASKED: Record<MotionTemplateId, RegExp> = {
  hero_reveal: /\breveal|\bhero\b|enthüll|révél|revela|rivela|tanıt|كشف|अनावरण|お披露目|공개|亮相/iu,
  feature_callouts:
    /\bfeatures?\b|call-?outs?|funktion|eigenschaft|merkmal|caractéristique|característica|caratteristic|özellik|مميزات|ميزات|विशेषता|特長|機能|특징|기능|特点|功能/iu,
  limited_offer:
    /\boffers?\b|\bsale\b|discount|countdown|angebot|rabatt|promo|réduction|soldes|oferta|descuento|desconto|offerta|sconto|indirim|fırsat|عرض|خصم|ऑफ़र|छूट|セール|割引|할인|세일|优惠|折扣|促销/iu,
  before_after:
    /before.{1,12}after|vorher|avant.{1,12}après|antes.{1,12}(?:después|depois)|prima.{1,12}dopo|önce.{1,12}sonra|قبل.{1,12}بعد|पहले.{1,12}बाद|ビフォー|before|전후|前后/iu,
  problem_solution: /\bproblem|\bpain\b|problème|problema|sorun|مشكلة|समस्या|悩み|問題|문제|问题|痛点/iu,
  unboxing: /unbox|auspack|déball|unboxing|desempa|spacchett|kutu aç|فتح الصندوق|अनबॉक्स|開封|언박싱|开箱/iu,
  authentic_story:
    /\bugc\b|authentic|testimonial|customer.{1,3} story|authentisch|témoign|testimon|gerçek|قصة|कहानी|口コミ|후기|真实/iu,
  catalogue:
    /catalog|collection|range of|kollektion|sortiment|gamme|colección|coleção|collezione|koleksiyon|مجموعة|संग्रह|コレクション|컬렉션|系列/iu,
};

/**
 * The film for a wish without one: what the person's words ask for, else what the product's own words carry.
 * Nothing is chosen that would have to claim what nobody said, or that has not enough products to show.
 */
export function chooseTemplate(prompt: string | null, facts: ProductFacts, products: number): MotionTemplateId {
  const offered = OFFERED_TEMPLATES.filter((id) => shows(id, products));
  const asked = prompt === null ? undefined : offered.find((id) => ASKED[id].test(prompt));
  return asked ?? suited(facts, products).find((id) => offered.includes(id)) ?? 'hero_reveal';
}

/** Whether a film of this kind can be made of so many products: one of a product takes the first of more. */
export function shows(id: MotionTemplateId, products: number): boolean {
  return products >= MOTION_TEMPLATE_DETAILS[id].products.least;
}

function suited({ offer, problem, features, changes }: ProductFacts, products: number): MotionTemplateId[] {
  const has: readonly (readonly [MotionTemplateId, boolean])[] = [
    ['catalogue', products >= MOTION_TEMPLATE_DETAILS.catalogue.products.least],
    ['limited_offer', offer.discount !== null || offer.deadline !== null],
    ['problem_solution', problem !== null],
    ['before_after', changes],
    ['feature_callouts', features.length >= 3],
  ];
  return has.filter(([, suits]) => suits).map(([id]) => id);
}
