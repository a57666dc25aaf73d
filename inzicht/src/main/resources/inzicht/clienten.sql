-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Mensen met hulp
-- vraag:      Hoeveel mensen kregen hulp in een maand?
-- definitie:  Het aantal verschillende mensen voor wie de gemeente in die maand van levering betaalt. Wie twee soorten
--             hulp krijgt telt bij allebei mee en in het totaal een keer. Daarom tellen de delen samen op tot meer dan
--             het geheel.
-- eenheid:    clienten
-- korrel:     maand, voorziening
-- grootheid:  clienten
-- bron:       declaratie (323 Bsn als pseudoniem, IngediendBedrag), antwoord (325 RetourCodes), contracten
--             (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     De laatste maanden zijn niet compleet. Mensen zonder rekening (pgb, een vast bedrag per jaar) en mensen
--             van wie de gegevens zijn vernietigd staan er niet in.
WITH {stap betaald},
bronregels AS /* telkens */ (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, alleen, 'clienten' AS grootheid, 'waarde' AS rol, 1 AS bijdrage
    FROM betaald
)
-- toerekening
{stap eenmaal}
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
