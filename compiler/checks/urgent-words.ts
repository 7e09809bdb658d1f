/** Words that name suicide, self-harm or a mood that gets worse, by language. How to write them: `urgent-words-en.ts`. */
import { en } from './urgent-words-en.ts';
import type { UrgentWords } from './urgent-words-en.ts';

const es: UrgentWords = {
  names: [
    String.raw`(?:para|anti|pos?t|pre)?suicid[a-z]*`,
    String.raw`auto ?-?(?:lesi|agresi|mutila)[a-z]*`,
    String.raw`(?:matar|lastimar|herir|cortar|lesionar|danar|dane|mate|lastime|hiera|corte|agredir)(?:se|te|me|nos|os)`,
    String.raw`(?:se|te|me|nos) (?:mat|lastim|hier|hir|lesion|dan)(?:[aeo]|a[ns]|e[ns]|aba|aban|aria|arian|aron|ieron|io)(?: (?:a [sm]i mism\w+))?`,
    String.raw`(?:hac|hag|hic|hiz|har)[a-z]* dano|dano a (?:si|ti|mi|uno) mism[a-z]*|dano autoinfligido|autoinflig[a-z]*`,
    String.raw`quit[a-z]* (?:la|su|tu|mi|sus)(?: propia| propias)? vidas?|quit[a-z]*rsela`,
    String.raw`(?:acab|termin|atent)[a-z]* (?:con|contra) (?:la|su|tu|mi|sus)(?: propia| propias)? vidas?|acab[a-z]* con todo`,
    String.raw`fin(?:al)? a (?:la|su|tu|mi|sus)(?: propia| propias)? vidas?|perder la vida por (?:su|mano)`,
    String.raw`(?:quer|quier|quis|dese|prefer|prefier|prefir|gana|pens|idea|intent)[a-z]*(?: (?:de|en|a|por|no|haber))? (?:morir|muert|la muerte|estar muert|desaparecer para siempre)[a-z]*`,
    String.raw`(?:no|sin|ni)(?: ya)? (?:quer|quier|quis|dese|gana|tien[a-z]* ganas)[a-z]*(?: de)? (?:seguir |continuar )?(?:viv(?:ir|iendo)|despertar)(?! (?:en|con|sol|aqui|alli)\b)`,
    String.raw`no (?:vale|merece|valga|merezca) la pena (?:seguir )?(?:vivir|viviendo)|sin (?:razones|motivos|razon) para vivir`,
    String.raw`(?:pensamientos?|ideas?|ideacion|pensar|piensa[ns]?|pensando|hablar)(?: \w+)? (?:de|sobre|en|acerca de) (?:la |su |tu )?(?:propia )?(?:muerte|morir(?:se)?)`,
    String.raw`mejor (?:estar )?muert[oa]s?`,
    String.raw`sobredosis (?:intencional|intencionad[oa]|deliberad[oa]|a proposito)|(?:tom|hac)[a-z]* una sobredosis`,
    String.raw`(?:animo|humor|depresion|ansiedad|sintomas|tristeza|salud mental|estado mental)(?:,? (?!no\b|sin\b)[a-z]+){0,4}?,? (?:empeor|decae|deca|baj[ae]|agrav|deterior|hund)[a-z]*`,
    String.raw`(?:animo|humor|depresion|ansiedad|sintomas|tristeza)(?:,? (?!no\b|sin\b)[a-z]+){0,3}? (?:peor(?:es)?|mas bajo|cae)(?! que\b)`,
    String.raw`(?:empeor|agrav|deterior)[a-z]*(?: [a-z]+){0,3}? (?:animo|humor|depresion|ansiedad|sintomas|tristeza|salud mental)`,
    String.raw`peor(?:es)? (?:estado de )?(?:animo|humor|depresion|ansiedad|sintomas)|(?:baja|caida|bajon) (?:de|del|en el) (?:estado de )?animo`,
    String.raw`(?:sent|sient)[a-z]*(?: [a-z]+)? peor|(?:te|le|se|les) pon[a-z]* peor|(?:usted|alguien|si|cuando) empeor[a-z]*`,
    String.raw`(?:animo|humor|depresion|ansiedad|triste[a-z]*)[^]{0,80}? (?:si|cuando|esto|eso) empeor[a-z]*`,
    String.raw`mas (?:y mas )?deprimid[oa]s?(?! que)|desesperanza[a-z]*|sin (?:ninguna )?esperanzas?`,
    String.raw`desesperacion|(?:sent|sient)[a-z]*(?: [a-z]+)? desesperad[oa]s?|(?:perd|pierd)[a-z]* (?:toda )?(?:la |su )?esperanza|(?:sin|no (?:ve|ven|hay|encuentra)[a-z]*(?: ninguna)?) salida(?! de)`,
    String.raw`que todo (?:termine|acabe)(?: ya)?|(?:ser|sent|sient|soy)[a-z]*(?: [a-z]+)? una carga para`,
  ],
  lines: [
    String.raw`linea (?:nacional |988 )*(?:de )?(?:la )?prevencion del suicidio(?: y (?:las )?crisis)?`,
    String.raw`linea (?:988 )?de (?:suicidio|crisis) y (?:crisis|suicidio)|988 linea de prevencion del suicidio(?: y crisis)?`,
  ],
};

const ZH_MOOD =
  '(?:情绪|情緒|心情|心境|抑郁|抑鬱|忧郁|憂鬱|焦虑|焦慮|症状|症狀|病情|精神状态|精神狀態|心理状态|心理狀態)';
const ZH_WORSE =
  '(?:变差|變差|变坏|變壞|变糟|變糟|恶化|惡化|加重|加剧|加劇|更差|更糟|更坏|更加?低落|越来越差|越來越差|越来越糟|越來越糟|越来越低|越來越低|转差|轉差|下降|每况愈下)';

const zh: UrgentWords = {
  isInside: true,
  names: [
    '自杀|自殺|自尽|自盡|轻生|輕生|自残|自殘|自伤|自傷|自戕|自缢|自縊|寻短|尋短|自我(?:伤害|傷害|了断|了斷|毁灭|毀滅)',
    '(?:伤害|傷害|伤|傷|杀死|殺死|杀|殺|弄伤|弄傷|割伤|割傷)(?:到|了)?(?:你|您|他|她)?(?:们|們)?自己|对自己(?:造成)?(?:伤害|不利)|對自己(?:造成)?(?:傷害|不利)',
    '(?:了结|了結)(?:了)?自己|(?:结束|結束|了结|了結|放弃|放棄|终结|終結)(?:了)?(?:自己|自身|你|您|他|她)?(?:们|們)?(?:自己)?的?(?:生命|一生|性命)',
    '(?:想|想要|要去|希望|宁愿|寧願|不如|去|求|寻|尋)(?:一)?死(?!板|记|記|角|亡率|板)|(?:死|死亡|死去)的?(?:念头|念頭|想法)|(?:想到|想着|想著|考虑|考慮)死|死了(?:算了|更好|才好)|一死了之|生不如死|想死',
    '(?:不想|不愿|不願|不愿意|不願意|不要)(?:再|继续|繼續)*(?:活|醒来|醒來)|活不下去|活着没(?:有)?意思|活著沒(?:有)?意思|没有活(?:着|下去)的|沒有活(?:著|下去)的|不值得活',
    `${ZH_MOOD}[^。！？；，、]{0,10}${ZH_WORSE}`,
    `(?:恶化|惡化|加重|加剧|加劇|更差|更糟|变差|變差|变坏|變壞|变得更差|變得更差)的?${ZH_MOOD}`,
    `${ZH_MOOD}[^]{0,40}?(?:如果|若|一旦|要是)[^。！？]{0,10}${ZH_WORSE}`,
    '(?:感觉|感覺|感到|觉得|覺得|变得|變得)(?:自己)?(?:更糟|更差|更坏|更壞|越来越糟|越來越糟|更(?:加)?(?:抑郁|抑鬱|沮丧|沮喪|低落))|绝望|絕望|(?:没有|没了|失去|看不到|沒有|失去|看不到)(?:了)?希望|走投无路|走投無路|(?:看不到|没有|沒有)出路|成为(?:家人|别人|他人)的(?:负担|累赘)',
    '(?:故意|蓄意|有意)(?:服药|服藥|用药|用藥)?过量|(?:故意|蓄意)過量',
  ],
  lines: [
    '自(?:杀|殺)(?:和|与|與|及|、|预防|預防|防治)*(?:危机|危機)?(?:干预)?(?:生命线|生命線|热线|熱線|求助线|专线|專線)',
  ],
};

const VI_MOOD = '(?:tâm trạng|khí sắc|trầm cảm|lo âu|triệu chứng|tinh thần|cảm xúc|nỗi buồn)';
const VI_WORSE =
  '(?:xấu đi|xấu hơn|tệ đi|tệ hơn|tồi tệ hơn|tồi tệ|nặng hơn|nặng thêm|nặng lên|trầm trọng hơn|trầm trọng thêm|sa sút|đi xuống|kém đi|suy sụp|giảm sút|tụt xuống)';

const vi: UrgentWords = {
  names: [
    'tự (?:tử|sát|vẫn|vẩn|vận|kết liễu|hại|làm hại|gây hại|gây thương tích|làm đau|làm tổn thương|cắt|rạch|hủy hoại|huỷ hoại|đầu độc)|quyên sinh|toan tự',
    '(?:làm hại|gây hại|làm tổn thương|tổn thương|làm đau|hại|giết|gây thương tích|làm bị thương)(?: cho| đến| chính)* (?:bản thân|chính mình|chính bạn|mình)',
    '(?:kết liễu|kết thúc|chấm dứt|tước đi|tước đoạt|từ bỏ|hủy hoại)(?: chính| lấy)? (?:cuộc đời|cuộc sống|mạng sống|sự sống|sinh mạng|tính mạng|đời mình|đời)',
    '(?:muốn|thà|ước|mong|định|thích|đòi) (?:được )?(?:mình )?(?:chết|không tồn tại)|tìm (?:đến )?(?:cái )?chết|(?:ý nghĩ|suy nghĩ|nghĩ|ý định|ý tưởng)(?: về| đến| tới| muốn)? (?:việc )?(?:cái |sự )?chết',
    '(?:không|chẳng|chả)(?: còn)? (?:muốn|thiết|ham)(?: tiếp tục| được)? sống(?! (?:ở|với|cùng|chung|trong))|chán sống|không (?:còn )?đáng sống|không (?:còn )?lý do (?:để )?sống',
    `${VI_MOOD}(?:,? (?!không|chẳng)\\p{L}+){0,6}? ${VI_WORSE}`,
    `${VI_MOOD}[^]{0,80}? (?:nếu|khi)(?: \\p{L}+){0,4} ${VI_WORSE}`,
    `(?:cảm thấy|thấy)(?: \\p{L}+){0,3} (?:tệ|xấu|buồn|chán nản|suy sụp|trầm cảm) hơn|tuyệt vọng|vô vọng|(?:không còn|mất hết|mất) hy vọng|không (?:còn )?lối thoát|là gánh nặng (?:cho|của)`,
    '(?:cố ý|cố tình)(?: dùng| uống)? (?:thuốc )?quá liều',
  ],
  lines: ['đường dây (?:nóng |988 )*(?:phòng chống|ngăn ngừa|phòng ngừa) tự (?:tử|sát)(?: và khủng hoảng)?'],
};

/** Particles before a word: and, so, by, like, for, the. */
const AR = String.raw`(?<!\p{L})(?:و|ف)?(?:ب|ك|ل|س)?(?:ال|ل)?`;
const AR_MOOD = String.raw`${AR}(?:مزاج|اكتياب|قلق|حزن|اعراض|حاله? النفسي|حالة النفسي|صحة النفسي|نفسي)\p{L}*`;
const AR_WORSE = String.raw`(?:تدهور|يتدهور|تتدهور|تدهورت|ساء|ساءت|يسوء|تسوء|اسوا|سوءا|تفاقم|يتفاقم|تتفاقم|تفاقمت|ازداد سوءا|انخفض|ينخفض)\p{L}*`;

const ar: UrgentWords = {
  isInside: true,
  names: [
    String.raw`\p{L}{0,6}نتحا?ر\p{L}*`,
    String.raw`${AR}(?:ايذا|يذا|اذي|توذ|يوذ|اوذ|نوذ|ضرار|اضر|تضر|يضر|جرح|تجرح|يجرح|قتل|تقتل|يقتل|اقتل|تشويه|عنف|خطر|اذى|اذية)\p{L}* (?:علي |على |ب|ل|ضد )?(?:ال)?(?:نفس|انفس|بنفس|بانفس|ذات|بالنفس|بالذات)\p{L}*`,
    String.raw`${AR}(?:انهاء|نهاء|ينهي|تنهي|انهي|انهى|ينهون|تنهون|نهاية|وضع حد|يضع حدا|تضع حدا|سلب|زهق|ازهاق)\p{L}* (?:ل)?(?:ال)?(?:حيا|روح|لحيا)\p{L}*`,
    String.raw`${AR}(?:رغب|يرغب|ترغب|ارغب|تمن|يتمن|تتمن|اتمن|يريد|تريد|اريد|تفضل|يفضل|فكر|يفكر|تفكر|افكر|تفكير|افكار|خواطر|حديث)\p{L}*(?: (?:في|عن|ب|لو|ان|حول))? (?:ال|ب|بال|ت|ي|ا)?(?:موت|موات)\p{L}*`,
    String.raw`(?<!\p{L})(?:لا|لم|لن|عدم) (?:(?:ي|ت|ا|ن)?(?:عد|عود) )?(?:ي|ت|ا|ن|ال)?(?:ريد|رغب|رغبة|رد|ود)\p{L}*(?: (?:ان|في|ب))* ?(?:ال|ب|بال)?(?:ت|ي|ا|ن)?(?:عيش|حيا|بقاء)\p{L}*`,
    String.raw`(?<!\p{L})(?:لا|لم تعد|ليست) (?:\p{L}+ ){0,2}(?:ت|ي)?ستحق (?:ان )?(?:ال)?(?:حيا|عيش|تعاش|تعيش)\p{L}*`,
    String.raw`${AR_MOOD}(?:،? (?!لا |لم |ليس )\p{L}+){0,4}? ${AR_WORSE}`,
    String.raw`${AR}(?:تدهور|سوء|تفاقم|انخفاض|هبوط|ازدياد|زيادة)\p{L}*(?: \p{L}+){0,2}? (?:في )?(?:لل|ال|بال|ل)?(?:مزاج|اكتياب|حزن)\p{L}*`,
    String.raw`(?<!\p{L})(?:ساء|يسوء|تسوء)\p{L}* (?:\p{L}+ )?(?:ال)?(?:مزاج|اكتياب|حالة النفسي|حالتك|حاله)\p{L}*`,
    String.raw`(?<!\p{L})(?:ال)?حالت?\p{L}* سوءا`,
    String.raw`(?:مزاج|اكتياب)[^]{0,80}?(?<!\p{L})(?:اذا|ان|عندما|لو)(?: \p{L}+){0,2} ${AR_WORSE}`,
    String.raw`${AR}(?:شعر|تشعر|يشعر|شعور|تشعرون|شعرت)\p{L}*(?: \p{L}+)? (?:ب)?(?:اسوا|سوء|ياس|الياس|بالياس)\p{L}*`,
    String.raw`(?<!\p{L})(?:و|ب|ف)?(?:ال)?(?:ياس|يايس\p{L}*|بالياس|قنوط)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:لا|فقد|فقدان|يفقد|تفقد|بلا|بدون|دون) (?:ال)?امل(?!\p{L})|(?<!\p{L})عب[ءي] علي (?:\p{L}*(?:اسر|عايل|اهل|اخرين)\p{L}*)`,
    String.raw`جرعة زايدة (?:عمدا|متعمدة|عن قصد)`,
  ],
  lines: [],
};

/** Suicide in languages that have no list of their own: stems that no other word has. */
export const elsewhere: UrgentWords = {
  isInside: true,
  names: [
    // German, French, Italian, Portuguese, Dutch, Polish, Tagalog.
    'suizid|selbstmord|selbstverletz|selbstt[oö]tung|suicid|autolesion|zelfmoord|zelfdoding|samobojst|samobójst',
    'pagpapakamatay|magpakamatay|nagpakamatay',
    // Korean, Japanese, Russian and Ukrainian, Hindi, Farsi and Urdu, Armenian, Hebrew, Greek, Punjabi, Thai, Khmer, Hmong.
    '자살|자해|自殺|自死|自傷|самоуб[иі]|самогуб|суицид|суїцид|आत्महत्या|खुदकुशी|خودکشی|خودكشي',
    'ինքնասպան|התאבד|αυτοκτον|ਆਤਮਹੱਤਿਆ|ਖੁਦਕੁਸ਼ੀ|ฆ่าตัวตาย|ធ្វើអត្តឃាត|txov tus kheej txoj sia',
  ],
  lines: [],
};

/** By language. A language without words is checked by its source, and by `elsewhere`. */
export const urgentWords: Readonly<Partial<Record<string, UrgentWords>>> = { en, es, zh, vi, ar };
