-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Duur
-- vraag:      Hoe lang duurt hulp?
-- definitie:  Het aantal dagen van de eerste tot en met de laatste dag van de hulp. Hulp die nog loopt telt mee als:
--             duurt minstens tot de peildatum (Kaplan en Meier, 1958). Na de mediaan is de helft gestopt, na p25 een
--             kwart en na p75 drie kwart. Aantal is alle hulp die begon, lopend is wat nog niet is gestopt.
-- eenheid:    dagen, dagen, dagen, keren hulp, keren hulp
-- korrel:     voorziening
-- grootheid:  mediaan_dagen, p25_dagen, p75_dagen, aantal, lopend
-- bron:       start (305 Begindatum), stop (307 Einddatum), contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Zonder startbericht is er geen begin. Zonder stopbericht lijkt hulp door te lopen. Loopt nog te veel
--             hulp, dan is er geen mediaan.
WITH {stap levering},
bronregels AS (
    SELECT bron_id, substr(CAST(begin AS STRING), 1, 7) AS maand, domein, gemeente, aanbieder, voorziening, categorie, code,
        client, toewijzingnummer, CASE WHEN einde IS NULL THEN 0 ELSE 1 END AS gestopt,
        CAST(coalesce(einde, CAST(:peildatum AS DATE)) - begin AS INTEGER) + 1 AS dagen
    FROM levering
)
-- toerekening
{stap overleving}
-- uitkomst
{stap overlevingscijfers}
