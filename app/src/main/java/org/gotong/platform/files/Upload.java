package org.gotong.platform.files;

/**
 * A file as it was uploaded.
 *
 * @param name as the person's device called it, without folders
 * @param mediaType found in its content
 * @param size in bytes
 */
public record Upload(UploadId id, String name, String mediaType, long size, String sha256) {}
