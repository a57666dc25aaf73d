-- SPDX-License-Identifier: EUPL-1.2
-- What is wrong between messages: seen only with all of them side by side. Nothing is stopped by it. Columns as those of
-- `grip gegevens bevindingen`; where each message stands is worked out once.
-- voorraad op vraag
CREATE OR REPLACE VIEW kruisbevinding AS
WITH plek AS (
    SELECT inhoud, bestand FROM vindplaats
)
-- Two messages with one number (TR056).
SELECT v.bestand, CAST(0 AS BIGINT) AS regel, '' AS plaats, 'TR056' AS code, 'melding' AS ernst,
    b.identificatie AS gevonden, 'Een nummer dat deze afzender niet eerder gebruikte' AS verwacht,
    concat('Dit bericht telt niet mee. Het bericht in ', w.bestand, ' telt') AS gevolg,
    'Vraag de afzender om dit bericht met een nieuw nummer te sturen' AS herstel,
    'iStandaarden 3.2 TR056' AS bron
FROM (
    SELECT n.inhoud, n.identificatie, min_by(t.inhoud, concat(CAST(t.ontvangen_op AS STRING), t.inhoud)) AS eerste
    FROM (
        SELECT inhoud, soort, afzender, identificatie
        FROM beheer.bericht
        WHERE identificatie <> '' AND inhoud NOT IN (SELECT inhoud FROM bericht)
    ) AS n
    JOIN bericht t ON t.soort = n.soort AND t.afzender = n.afzender AND t.identificatie = n.identificatie
    GROUP BY n.inhoud, n.identificatie
) AS b
JOIN plek v ON v.inhoud = b.inhoud
JOIN plek w ON w.inhoud = b.eerste
UNION ALL
-- One DeclaratieNummer in two messages (TR333). The lines count when their own reference is new.
SELECT bestand, 0, 'Bericht/Declaratie/DeclaratieNummer', 'TR333', 'melding', declaratienummer,
    'Een declaratienummer dat deze aanbieder niet eerder gebruikte',
    'De regels tellen mee als hun referentienummer nieuw is',
    'Vraag de aanbieder of deze declaratie dubbel is', 'iStandaarden 3.2 TR333'
FROM (
    SELECT v.bestand, d.declaratienummer,
        row_number() OVER (
            PARTITION BY d.domein, d.aanbieder, d.declaratienummer ORDER BY d.ontvangen_op, d.bericht) AS volgorde
    FROM declaratiebericht d
    JOIN plek v ON v.inhoud = d.bericht
    WHERE d.bericht NOT IN (SELECT declaratie FROM beantwoording WHERE niet_verwerkt)
) AS gerangschikt
WHERE volgorde > 1
UNION ALL
-- A ReferentieNummer that an earlier message used (TR314). Twice within one message is seen when reading it.
SELECT v.bestand, CAST(r.regel AS BIGINT), r.plaats, 'TR314', 'melding', r.referentie,
    'Een referentienummer dat deze aanbieder niet eerder gebruikte',
    concat('Deze regel telt niet mee. De regel in ', w.bestand, ' telt'),
    'Vraag de aanbieder om deze regel met een nieuw referentienummer in te dienen', 'iStandaarden 3.2 TR314'
FROM herhaalde_regel h
JOIN feit.declaratieregel r ON r.bericht = h.bericht AND r.rij = h.rij
JOIN plek v ON v.inhoud = h.bericht
JOIN plek w ON w.inhoud = h.eerste_bericht
WHERE h.eerste_bericht <> h.bericht
UNION ALL
-- Credits: each reverses one debit that was not rejected, once (TR323, TR390, OP360).
SELECT v.bestand, c.regel, c.plaats, c.code, 'melding', c.vorige_referentie, c.verwacht, c.gevolg, c.herstel,
    concat('iStandaarden 3.2 ', c.code)
FROM credit_bevinding c
JOIN plek v ON v.inhoud = c.bericht
UNION ALL
-- A declared line on an allocation that Grip does not know, once per allocation (TR338); only where allocations of that
-- gemeente and domein were received at all.
SELECT v.bestand, CAST(f.regel AS BIGINT), concat(f.plaats, '/ToewijzingNummer'), 'TR338', 'melding',
    CAST(o.toewijzingnummer AS STRING), 'Het nummer van een toewijzing die is ingelezen',
    'De regels tellen mee, maar Grip kan ze niet naast een toewijzing leggen',
    'Lees het 301-bericht in, of vraag de aanbieder naar dit nummer', 'iStandaarden 3.2 TR338'
FROM onbekende_toewijzing o
JOIN feit.declaratieregel f ON f.bericht = o.bericht AND f.rij = o.rij
JOIN plek v ON v.inhoud = o.bericht
UNION ALL
-- A 325 whose 323 was not received (TR366).
SELECT v.bestand, 0, 'Bericht/Header/DeclaratieIdentificatie', 'TR366', 'melding', a.declaratie_identificatie,
    'De declaratie waarop dit antwoord slaat', 'Dit antwoord wijst niets af zolang de declaratie er niet is',
    'Lees het 323-bericht in, of controleer het nummer', 'iStandaarden 3.2 TR366, IV087'
FROM feit.antwoord a
JOIN bericht b ON b.inhoud = a.bericht
JOIN plek v ON v.inhoud = a.bericht
WHERE a.bericht NOT IN (SELECT antwoord FROM beantwoording)
UNION ALL
-- Declared lines beside allocations, maxima, contracts and persons; starts, stops and answers beside what they belong to.
SELECT v.bestand, CAST(k.regel AS BIGINT), k.plaats, k.code, 'melding', k.gevonden, k.verwacht, r.gevolg, r.herstel, r.bron
FROM (
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM toewijzing_bevinding
    UNION ALL
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM dubbele_debetregel
    UNION ALL
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM maximum_bevinding
    UNION ALL
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM tarief_bevinding
    UNION ALL
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM overlijden_bevinding
    UNION ALL
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM leeftijd_bevinding
    UNION ALL
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM levering_bevinding
    UNION ALL
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM declaratieperiode_bevinding
    UNION ALL
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM levering_onderling_bevinding
    UNION ALL
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM verzoekreferentie_bevinding
    UNION ALL
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM antwoord_bevinding
    UNION ALL
    SELECT bericht, regel, plaats, code, gevonden, verwacht FROM afgekeurd_bevinding
) AS k
JOIN kruisregel r ON r.code = k.code
JOIN plek v ON v.inhoud = k.bericht;
