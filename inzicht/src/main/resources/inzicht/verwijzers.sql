-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Verwijzers
-- vraag:      Wie verwees de mensen voor wie de gemeente hulp betaalt?
-- definitie:  Het gedeclareerde bedrag en het aantal verschillende mensen per soort verwijzer, en welk deel van al het
--             geld van die maand dat is. De verwijzer staat in het verzoek (315) dat bij de toewijzing hoort. Alle
--             delen zijn samen 1. Een uitsplitsing naar verwijzer_agb geeft de praktijk. Groei is het bedrag min dat van
--             dezelfde maand een jaar eerder, gedeeld door dat van een jaar eerder.
-- eenheid:    euro, clienten, verhouding, euro per euro
-- korrel:     maand, verwijzer
-- grootheid:  bedrag, clienten, aandeel, groei
-- bron:       declaratie (323 IngediendBedrag, ToewijzingNummer), toewijzing (301 ReferentieAanbieder), verzoek (315
--             Verwijzer), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Zonder verzoek is de verwijzer onbekend: de gemeente wees dan zelf toe, of het verzoek is niet
--             ingelezen. Groei is te laag in maanden die niet compleet zijn, en bestaat niet zonder bedrag een jaar
--             eerder.
WITH {stap betaald},
-- What each month is compared with: the lines of a year before.
jaar_later AS (
    SELECT bron_id, concat(CAST(CAST(substr(maand, 1, 4) AS INTEGER) + 1 AS STRING), substr(maand, 5, 3)) AS maand, domein,
        gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer, bedrag
    FROM regel
),
bronregels AS /* telkens */ (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, alleen, 'bedrag' AS grootheid, 'waarde' AS rol, bedrag AS bijdrage
    FROM regel
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, alleen, 'clienten', 'waarde', 1
    FROM betaald
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, FALSE, 'groei', 'teller', bedrag
    FROM regel
    WHERE maand >= (SELECT min(maand) FROM jaar_later)
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, FALSE, 'groei', deel.rol, CASE WHEN deel.rol = 'teller' THEN -bedrag ELSE bedrag END
    FROM jaar_later
    CROSS JOIN (VALUES ('teller'), ('noemer')) AS deel (rol)
    WHERE maand <= substr(CAST(CAST(:peildatum AS DATE) AS STRING), 1, 7)
)
-- toerekening
{stap aandeel}
UNION ALL
SELECT bron_id, {kolommen}, client, grootheid, rol, CAST(bijdrage AS DECIMAL(36, 18))
FROM {som gevonden}
WHERE grootheid = 'groei'
-- uitkomst
SELECT {korrel}, grootheid,
    sum(bijdrage) FILTER (WHERE rol = 'teller') AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer,
    sum(bijdrage) FILTER (WHERE rol = 'waarde') AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
