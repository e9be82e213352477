// Says what two validators find wrong in FHIR files, one line a fault; nothing if all is well.
const fs = require("fs");
const { Fhir } = require("fhir");
const JsonSchemaValidator = require("@asymmetrik/fhir-json-schema-validator");

const fhir = new Fhir();
const schema = new JsonSchemaValidator();
for (const file of process.argv.slice(2)) {
  const resource = JSON.parse(fs.readFileSync(file, "utf8"));
  for (const fault of schema.validate(resource)) {
    console.log(`${file}: schema: ${fault.dataPath} ${fault.message}`);
  }
  const found = fhir.validate(resource);
  for (const message of found.messages) {
    if (message.severity !== "info") {
      console.log(`${file}: fhir: ${message.location} ${message.message}`);
    }
  }
  if (!found.valid) {
    console.log(`${file}: fhir: not valid`);
  }
}
