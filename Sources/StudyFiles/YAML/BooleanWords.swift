/// Words that some YAML readers take for yes or no; here only `true` and `false` are, and only where a yes or no is asked.
package func isBooleanWord(_ text: String) -> Bool {
  ["no", "off", "on", "yes", "true", "false"].contains(text.lowercased())
}
