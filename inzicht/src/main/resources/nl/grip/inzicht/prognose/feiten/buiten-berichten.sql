-- SPDX-License-Identifier: EUPL-1.2
-- Ledger rows of who never declares by message.
SELECT boekdatum, periode, taakveld, kostenplaats, omschrijving, CAST(bedrag * 100 AS BIGINT) AS centen
FROM grootboek
WHERE leverancier_agb IS NULL OR leverancier_agb = ''
    OR leverancier_agb NOT IN (SELECT DISTINCT aanbieder FROM declaratie WHERE aanbieder IS NOT NULL)
ORDER BY boekdatum, periode, taakveld, kostenplaats, bron_id
