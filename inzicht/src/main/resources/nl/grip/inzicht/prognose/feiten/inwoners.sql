-- SPDX-License-Identifier: EUPL-1.2
-- People by age; of the same count the one that was received last.
SELECT jaar, leeftijd_van, leeftijd_tot, CAST(sum(aantal) AS BIGINT) AS aantal, ontvangen_op
FROM inwoners
WHERE vervangen_op IS NULL
GROUP BY jaar, leeftijd_van, leeftijd_tot, ontvangen_op
ORDER BY jaar, leeftijd_van, leeftijd_tot, ontvangen_op
