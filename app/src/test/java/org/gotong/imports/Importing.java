package org.gotong.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Brings files as a person does in the browser; jobs are done as soon as they are asked for. */
@Component
class Importing {

    private final MockMvcTester mvc;
    private final World world;
    private final WorkOnImport workOnImport;

    Importing(MockMvcTester mvc, World world, WorkOnImport workOnImport) {
        this.mvc = mvc;
        this.world = world;
        this.workOnImport = workOnImport;
    }

    MvcTestResult send(PersonId person, String kindAndQuery, String name, byte[] bytes) {
        return mvc.post()
                .uri("/imports/new/" + kindAndQuery)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(world.as(person))
                .with(csrf())
                .exchange();
    }

    /** The address of the import, once its rows are read. */
    String read(PersonId person, String kindAndQuery, String name, byte[] bytes) {
        var sent = send(person, kindAndQuery, name, bytes);
        assertThat(sent).hasStatus3xxRedirection();
        var address = String.valueOf(sent.getResponse().getRedirectedUrl());
        work(address);
        return address;
    }

    void work(String address) {
        workOnImport.work(id(address));
    }

    static ImportId id(String address) {
        return new ImportId(UUID.fromString(address.substring("/imports/".length())));
    }

    MvcTestResult post(PersonId person, String address, String... parameters) {
        var request = mvc.post().uri(address).with(world.as(person)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    /** Does what a button of the import asks for, to its end. */
    Document press(PersonId person, String address, String button, String... parameters) {
        assertThat(post(person, address + button, parameters)).hasStatus3xxRedirection();
        work(address);
        return page(person, address);
    }

    Document page(PersonId person, String address) {
        var shown = mvc.get().uri(address).with(world.as(person)).exchange();
        assertThat(shown).hasStatusOk();
        return document(shown);
    }

    byte[] download(PersonId person, String address) {
        var file = mvc.get().uri(address).with(world.as(person)).exchange();
        assertThat(file).hasStatusOk();
        return file.getResponse().getContentAsByteArray();
    }

    static Document document(MvcTestResult shown) {
        try {
            return Jsoup.parse(shown.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
