package org.gotong.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, taken apart for people to read. */
@Component
class ApiReference {

    private final OpenApiWebMvcResource description;
    private final JsonMapper json;

    ApiReference(OpenApiWebMvcResource description, JsonMapper json) {
        this.description = description;
        this.json = json;
    }

    /** The operations by resource, which is the first word of the path after the version. */
    Map<String, List<ApiOperation>> operations(HttpServletRequest request, Locale language) {
        var document = read(request, language);
        var byResource = new LinkedHashMap<String, List<ApiOperation>>();
        document.path("paths").properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> byResource
                                .computeIfAbsent(resource(path.getKey()), _ -> new ArrayList<>())
                                .add(operation(document, path.getKey(), method.getKey(), method.getValue()))));
        return byResource;
    }

    private JsonNode read(HttpServletRequest request, Locale language) {
        try {
            return json.readTree(description.openapiJson(request, "/api/v1/openapi.json", language));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("cannot describe the API", e);
        }
    }

    private static ApiOperation operation(JsonNode document, String path, String method, JsonNode operation) {
        var parameters = new ArrayList<ApiOperation.Parameter>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.add(new ApiOperation.Parameter(
                        parameter.path("name").asString(),
                        parameter.path("in").asString(),
                        parameter.path("required").asBoolean(false))));
        var content = operation.path("requestBody").path("content").path("application/json");
        var body = new SchemaExample(document).of(content.path("schema"));
        return new ApiOperation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asString(""),
                parameters,
                body.isMissingNode() ? "" : body.toPrettyString());
    }

    private static String resource(String path) {
        return path.replaceFirst("^/api/v1/", "").replaceFirst("/.*$", "");
    }
}
