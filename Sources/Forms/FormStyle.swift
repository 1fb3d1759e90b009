internal import Workbooks

/// How the cells of both forms look: what is given is plain, what may be changed grey, what is asked for white and framed.
struct FormStyle {
  private let base = Workbook.Style()
  private static let grey: UInt32 = 0x7F7F7F

  var title: Workbook.Style {
    base.with {
      $0.isBold = true
      $0.size = 14
    }
  }
  var section: Workbook.Style {
    base.with {
      $0.isBold = true
      $0.fill = 0xDDEBF7
      $0.wraps = true
      $0.hasBorder = true
    }
  }
  var heading: Workbook.Style {
    base.with {
      $0.isBold = true
      $0.fill = 0xDDEBF7
      $0.wraps = true
      $0.hasBorder = true
      $0.horizontal = .center
    }
  }
  var words: Workbook.Style { base.with { $0.wraps = true } }
  var given: Workbook.Style {
    base.with {
      $0.hasBorder = true
      $0.wraps = true
      $0.fill = 0xF7F7F7
    }
  }
  var date: Workbook.Style { given.with { $0.numberFormat = "dd/mm/yyyy" } }
  var open: Workbook.Style {
    base.with {
      $0.hasBorder = true
      $0.wraps = true
    }
  }
  var count: Workbook.Style { open.with { $0.numberFormat = "#,##0" } }
  var rate: Workbook.Style { open.with { $0.numberFormat = "0.0#" } }
  /// A number that the study knows and the reporter may correct.
  var known: Workbook.Style { count.with { $0.color = Self.grey } }
  /// Kept as typed, whatever it looks like.
  var answer: Workbook.Style {
    open.with {
      $0.numberFormat = "@"
      $0.fill = 0xFFFBE6
      $0.horizontal = .left
    }
  }
  var example: Workbook.Style {
    open.with {
      $0.color = Self.grey
      $0.isItalic = true
    }
  }
  var standing: Workbook.Style { open.with { $0.color = Self.grey } }
  var code: Workbook.Style {
    base.with {
      $0.color = 0xBFBFBF
      $0.size = 8
    }
  }
}
