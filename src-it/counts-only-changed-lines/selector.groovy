// Without git there is no repository to make.
try {
    return ['git', '--version'].execute().waitFor() == 0
} catch (IOException e) {
    return false
}
