-- SPDX-License-Identifier: EUPL-1.2
SELECT jaar, onderdeel, coalesce(bron, ''), coalesce(structureel, ''), CAST(bedrag * 100 AS BIGINT) AS centen
FROM eigenbijdrage
WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
ORDER BY jaar, onderdeel, bron, structureel
