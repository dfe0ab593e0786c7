package org.gotong.platform.api;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** Makes an example out of a JSON schema: every field with a word for its type. */
class SchemaExample {

    private static final int DEEPEST = 5;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode document;

    SchemaExample(JsonNode document) {
        this.document = document;
    }

    JsonNode of(JsonNode schema) {
        return schema.isMissingNode() ? MissingNode.getInstance() : example(schema, 0);
    }

    private JsonNode example(JsonNode schema, int depth) {
        if (depth > DEEPEST) {
            return NODES.stringNode("…");
        }
        if (schema.has("$ref")) {
            return example(document.at(schema.path("$ref").asString().substring(1)), depth);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> NODES.arrayNode().add(example(schema.path("items"), depth + 1));
            case "integer", "number" -> NODES.numberNode(0);
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.stringNode(schema.path("format").asString("…"));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        schema.path("properties")
                .properties()
                .forEach(field -> object.set(field.getKey(), example(field.getValue(), depth + 1)));
        return object;
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        var word = type.isArray() ? type.path(0).asString("") : type.asString("");
        return word.isEmpty() && schema.has("properties") ? "object" : word;
    }
}
