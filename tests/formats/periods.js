// Prints the first and last day of each DHIS2 period named, one line a period.
const { createFixedPeriodFromPeriodId } = require("@dhis2/multi-calendar-dates");

for (const periodId of process.argv.slice(2)) {
  const period = createFixedPeriodFromPeriodId({ periodId, calendar: "iso8601" });
  console.log(periodId, period.periodType, period.startDate, period.endDate);
}
