-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Hulp per persoon
-- vraag:      Hoeveel hulp krijgt een mens in een maand?
-- definitie:  Het geleverde aantal (uren, etmalen, dagdelen of stuks) op de rekeningen die tellen, gedeeld door het aantal
--             verschillende mensen voor wie de gemeente betaalt, in de maand van levering.
-- eenheid:    aantal per client
-- korrel:     maand, voorziening, eenheid
-- grootheid:  volume_per_client
-- bron:       declaratie (323 GeleverdVolume, Eenheid volgens WJ756, Bsn als pseudoniem), antwoord (325 RetourCodes),
--             contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Aantallen van verschillende eenheden zijn niet op te tellen: vraag ze per eenheid. De laatste maanden zijn
--             niet compleet. Hulp van mensen van wie de gegevens zijn vernietigd telt niet mee.
WITH {stap betaald},
bronregels AS /* telkens */ (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, alleen, 'volume_per_client' AS grootheid, 'teller' AS rol, volume AS bijdrage
    FROM regel
    WHERE client IS NOT NULL
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, alleen, 'volume_per_client', 'noemer', 1
    FROM betaald
)
-- toerekening
{stap per-client}
-- uitkomst
SELECT {korrel}, grootheid,
    sum(bijdrage) FILTER (WHERE rol = 'teller') AS teller,
    sum(bijdrage) FILTER (WHERE rol = 'noemer') AS noemer,
    CASE WHEN count(DISTINCT eenheid) > 1 THEN 'niet_gedefinieerd' END AS geen_cijfer
FROM gekozen
GROUP BY {korrel}, grootheid
