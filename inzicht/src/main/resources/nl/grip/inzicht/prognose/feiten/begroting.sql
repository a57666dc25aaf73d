-- SPDX-License-Identifier: EUPL-1.2
SELECT jaar, versie, ontvangen_op, voorziening, wijkteam, CAST(bedrag * 100 AS BIGINT) AS centen, prijspeil
FROM begroting
WHERE lasten_baten = 'lasten'
ORDER BY jaar, ontvangen_op, versie, voorziening, wijkteam, bron_id
