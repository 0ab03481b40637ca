import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectLanguage } from '../../src/text/language.ts'

const cases: readonly (readonly [string, string])[] = [
  ['The foreign ministers of Greece and Turkey will meet in Ankara on Monday.', 'en'],
  ['THE GOVERNMENT DENIED TODAY THAT TROOPS HAD CROSSED THE BORDER.', 'en'],
  ['Le Monde and Der Spiegel said that the La Paz talks in El Salvador were off.', 'en'],
  ['Le ministre des Affaires étrangères se rendra à Ankara lundi pour des entretiens.', 'fr'],
  ['Der Außenminister wird am Montag nach Ankara reisen, um mit seinem Amtskollegen zu sprechen.', 'de'],
  ['El ministro de Exteriores viajará el lunes a Ankara para reunirse con su homólogo.', 'es'],
  ['O ministro dos Negócios Estrangeiros viaja na segunda-feira para Ancara, onde se reúne com o seu homólogo.', 'pt'],
  ['Il ministro degli Esteri si recherà lunedì ad Ankara per incontrare il suo omologo.', 'it'],
  ['De minister van Buitenlandse Zaken reist maandag naar Ankara voor een gesprek met zijn ambtgenoot.', 'nl'],
  ['Dışişleri Bakanı pazartesi günü Ankara’da bir görüşme için geldi ve daha sonra ayrıldı ama çok konuşmadı.', 'tr'],
  [
    'Minister spraw zagranicznych uda się w poniedziałek do Ankary, aby spotkać się z jego odpowiednikiem i nie tylko.',
    'pl',
  ],
  ['Menteri luar negeri akan berkunjung ke Ankara pada hari Senin untuk bertemu dengan para pejabat.', 'id'],
  ['Министр иностранных дел в понедельник прибудет в Анкару.', 'ru'],
  ['Міністр закордонних справ прибуде до Анкари і зустріне її.', 'uk'],
  ['وزير الخارجية يصل إلى أنقرة يوم الاثنين', 'ar'],
  ['外交部长星期一将抵达安卡拉。', 'zh'],
  ['外務大臣は月曜日にアンカラに到着する。', 'ja'],
  ['외무장관이 월요일 앙카라에 도착한다.', 'ko'],
  ['Ο υπουργός Εξωτερικών φτάνει στην Άγκυρα τη Δευτέρα.', 'el'],
  // too little to tell
  ['Talks off', 'und'],
  ['Putin Xi Erdoğan Macron Scholz', 'und'],
  ['1914 – 1918 … 100 %', 'und'],
  ['', 'und'],
]
for (const [text, language] of cases) test(`${language}: ${text}`, () => assert.equal(detectLanguage(text), language))
