//! Whether two words are one edit apart: a letter too many, missing, different, or two swapped.

/// Whether `a` becomes `b` by one insertion, deletion, substitution or swap of neighbours. Equal words are not.
pub(super) fn one_edit(a: &str, b: &str) -> bool {
    let prefix = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).map(|(x, _)| x.len_utf8()).sum();
    let (Some(a), Some(b)) = (a.get(prefix..), b.get(prefix..)) else { return false };
    let (first_a, after_a) = split(a);
    let (first_b, after_b) = split(b);
    if first_a.is_none() && first_b.is_none() {
        return false;
    }
    a == after_b || after_a == b || after_a == after_b || swapped(first_a, after_a, first_b, after_b)
}

fn swapped(first_a: Option<char>, after_a: &str, first_b: Option<char>, after_b: &str) -> bool {
    let (second_a, rest_a) = split(after_a);
    let (second_b, rest_b) = split(after_b);
    second_a.is_some() && first_a == second_b && second_a == first_b && rest_a == rest_b
}

fn split(word: &str) -> (Option<char>, &str) {
    let mut chars = word.chars();
    let first = chars.next();
    (first, chars.as_str())
}

#[cfg(test)]
mod tests {
    use super::one_edit;

    #[test]
    fn one_edit_apart() {
        for (a, b) in [
            ("faux", "fauxx"),
            ("fauxx", "faux"),
            ("false", "fasle"),
            ("tronpeur", "trompeur"),
            ("a", ""),
            ("ab", "ba"),
            ("fauxs", "fausx"),
            ("vrai", "vari"),
        ] {
            assert!(one_edit(a, b), "{a} {b}");
        }
    }

    #[test]
    fn equal_or_further_apart() {
        for (a, b) in [
            ("faux", "faux"),
            ("wahr", "unwahr"),
            ("true", "untrue"),
            ("faux", "fa"),
            ("", ""),
            ("abc", "bad"),
            ("ab", "bc"),
            ("ab", "ca"),
            ("vrai", "varx"),
            ("abcd", "badc"),
            ("ba", "ac"),
        ] {
            assert!(!one_edit(a, b), "{a} {b}");
        }
    }
}
