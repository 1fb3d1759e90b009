import Foundation

/// Answers one line of standard input at a time, so that the driver can interleave this engine with everything else.
func answerRequests() {
  let studies = KernelShelf()
  while let line = readLine() {
    let words = line.split(separator: " ").map(String.init)
    var answer: Answer
    do {
      answer = try Request(words).answer(studies)
    } catch {
      answer = Answer([], ["error": .text("\(error)")])
    }
    FileHandle.standardOutput.write(Data((answer.text + "\n").utf8))
  }
}

answerRequests()
