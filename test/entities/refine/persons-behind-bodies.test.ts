import { describe, expect, test } from 'vitest';
import { typedMentions } from '../named.ts';

describe('persons right behind what their function is of, where the language has no articles', () => {
  test.each([
    ['"To ważny krok" - powiedział prezes Orlenu Ireneusz Fąfara.', 'person: Ireneusz Fąfara'],
    ['Decyzję skrytykował w sobotę wieczorem lider Suwerennej Polski Zbigniew Ziobro.', 'person: Zbigniew Ziobro'],
    ['W Zakopanem Kamil Stoch rozpoczął przygotowania do sezonu.', 'place: Zakopanem'],
    ['W Zakopanem Kamil Stoch rozpoczął przygotowania do sezonu.', 'person: Kamil Stoch'],
  ])('%s', (text, name) => {
    expect(typedMentions(text, 'pl')).toContain(name);
  });

  test('a function at the head of a known body is no part of its name', () => {
    expect(typedMentions('Prezes Prawa i Sprawiedliwości mówił o tym w Sejmie.', 'pl')).toContain('organization: Prawa i Sprawiedliwości');
  });
});

test('the town of an office before a person whose given name is inflected', () => {
  expect(typedMentions('Odwołano burmistrza Górnej Adama Kowala.', 'pl')).toEqual(expect.arrayContaining(['place: Górnej', 'person: Adama Kowala']));
});

test('a person behind the place of an office that a noun in lower case stands before', () => {
  expect(typedMentions('Глава администрации Саратова Елена Морозова сообщила об этом.', 'ru')).toEqual(['place: Саратова', 'person: Елена Морозова']);
});

test('the second half of a hyphened given name opens no person', () => {
  expect(typedMentions('Professori Sirkka-Liisa Kivelä sai palkinnon.', 'fi')).toEqual(['person: Sirkka-Liisa Kivelä']);
});

test('an East Asian name right behind a body is not cut by it', () => {
  expect(typedMentions("Le candidat du Parti démocrate Moon Jae-in a remporté l'élection.", 'fr')).toEqual(['organization: Parti démocrate', 'person: Moon Jae-in']);
});

test('two inflected surnames of the article with a joining word between are two persons', () => {
  const found = typedMentions('Minister sprawiedliwości Adam Bodnar odmówił komentarza. Premier Donald Tusk napisał o tym na platformie X. Jarosław Kaczyński skrytykował Tuska i Bodnara.', 'pl');
  expect(found).toEqual(expect.arrayContaining(['person: Tuska', 'person: Bodnara']));
});

test('an acronym of the initials of a body is that body where it stands alone, two letters too', () => {
  expect(typedMentions('Najwyższa Izba Kontroli alarmowała o sprawie. Według NIK wydano 280 mln zł.', 'pl')).toContain('organization: NIK');
});

test('the holder of an office behind the listed country that it is of', () => {
  expect(typedMentions('According to the Afghan Ambassador to the United States Hamdullah Mohib, the team will return.', 'en')).toEqual(['place: United States', 'person: Hamdullah Mohib']);
});
