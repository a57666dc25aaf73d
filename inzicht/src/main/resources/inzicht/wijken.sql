-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Wijken
-- vraag:      Naar welke wijk gaat het geld?
-- definitie:  Het gedeclareerde bedrag en het aantal verschillende mensen per wijk, en welk deel van al het geld van
--             die maand dat is. De wijk hoort bij de postcode in de toewijzing waarop is gedeclareerd, of anders in de
--             laatste toewijzing van wie de hulp krijgt. Alle delen zijn samen 1. Per 1.000 inwoners is het aantal mensen met hulp gedeeld door het aantal duizenden
--             inwoners van de wijk op 1 januari van dat jaar.
-- eenheid:    euro, clienten, verhouding, clienten per 1.000 inwoners
-- korrel:     maand, wijk
-- grootheid:  bedrag, clienten, aandeel, clienten_per_1000
-- bron:       declaratie (323 IngediendBedrag, Bsn als pseudoniem), toewijzing (301 Postcode als pseudoniem), tabel
--             postcodes, tabel inwoners, antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Zonder toewijzing, of met een postcode die niet in de tabel staat, is de wijk onbekend. Wie verhuist
--             telt in de nieuwe wijk vanaf de volgende toewijzing. Per 1.000 inwoners is er alleen voor een wijk die in de
--             tabel inwoners staat, niet voor wijken samen. Alle inwoners tellen, ook wie te oud of te jong is voor deze
--             hulp.
WITH inwoner AS (
    SELECT bron_id AS inwoner_id, jaar AS inwonerjaar, wijk AS woonwijk, aantal
    FROM inwoners
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
),
{stap betaald},
bronregels AS /* telkens */ (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, client_nr, alleen, 'bedrag' AS grootheid, 'waarde' AS rol, bedrag AS bijdrage
    FROM regel
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, client_nr, alleen, 'clienten', 'waarde', 1
    FROM betaald
)
-- toerekening
{stap aandeel}
UNION ALL
SELECT bron_id, {kolommen}, client, 'clienten_per_1000', 'teller', bijdrage
FROM mens
UNION ALL
-- The inhabitants of the wijk in the year of the last month, beside one row of each part that has just one wijk.
SELECT inwoner_id, {kolommen}, CAST(NULL AS STRING), 'clienten_per_1000', 'noemer', CAST(aantal * 0.001 AS DECIMAL(18, 3))
FROM (
    SELECT {eerste}, min(wijk) AS eerste_wijk, max(wijk) AS laatste_wijk, max(maand) AS laatste_maand
    FROM gevonden
    WHERE grootheid = 'clienten'
    GROUP BY {korrel}
) AS deel
JOIN inwoner ON woonwijk = eerste_wijk AND CAST(inwonerjaar AS STRING) = substr(laatste_maand, 1, 4)
WHERE eerste_wijk = laatste_wijk
-- uitkomst
SELECT {korrel}, grootheid,
    sum(bijdrage) FILTER (WHERE rol = 'teller') AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer,
    sum(bijdrage) FILTER (WHERE rol = 'waarde') AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
