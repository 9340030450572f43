;; Weighs the features of one token: finds the row of each in a table and adds up the weights in it, for two looks at
;; once. `weights.ts` lays out the memory and says what a row is.
;;
;;       0  features, 32 bits each, as the caller wrote them; at most 250
;;    1024  numbers of the rows found, 32 bits each
;;    2048  sums: eight of the first look, eight of the second, 16 bits each
;;    4096  fingerprints, a byte a row; behind them, from $places, for each row the address of its weights, 16 bytes
(module
  (memory (export "memory") 1)

  ;; Features $first to $last (exclusive), of which the one at 0 has the number $id; $shift: 32 less the bits of a row's
  ;; number; $places: where the addresses of the weights begin. Leaves the sums.
  (func (export "weigh")
    (param $first i32) (param $last i32) (param $id i32) (param $shift i32) (param $places i32)
    (local $i i32) (local $hit i32) (local $at i32) (local $here i32) (local $row i32) (local $other i32) (local $print i32)
    (local $index v128) (local $feature v128) (local $prints v128) (local $rows v128) (local $others v128)
    (local $ours v128) (local $theirs v128) (local $weights v128)

    (local.set $i (local.get $first))
    (local.set $hit (i32.const 1024))
    (block $found (loop $four
      (br_if $found (i32.ge_s (local.get $i) (local.get $last)))
      (local.set $index (i32x4.add (i32x4.splat (local.get $i)) (v128.const i32x4 0 1 2 3)))

      ;; mix(number, feature) of hashing.ts
      (local.set $feature (i32x4.mul
        (v128.xor
          (i32x4.add (local.get $index) (i32x4.splat (local.get $id)))
          (i32x4.mul
            (v128.load (i32.shl (local.get $i) (i32.const 2)))
            (i32x4.splat (i32.const 0x85ebca6b))))
        (i32x4.splat (i32.const 0xc2b2ae35))))
      (local.set $feature (v128.xor (local.get $feature) (i32x4.shr_u (local.get $feature) (i32.const 15))))

      ;; fingerprintOf: its lowest 15 bits modulo 127, and 1; 33027 / 2 ** 22 is 1 / 127, near enough for 15 bits
      (local.set $prints (v128.and (local.get $feature) (i32x4.splat (i32.const 0x7fff))))
      (local.set $prints (i32x4.add
        (i32x4.sub
          (local.get $prints)
          (i32x4.mul
            (i32x4.shr_u (i32x4.mul (local.get $prints) (i32x4.splat (i32.const 33027))) (i32.const 22))
            (i32x4.splat (i32.const 127))))
        (i32x4.splat (i32.const 1))))

      ;; rowOf and otherRowOf
      (local.set $rows (i32x4.shr_u (local.get $feature) (local.get $shift)))
      (local.set $others (v128.xor
        (local.get $rows)
        (i32x4.shr_u (i32x4.mul (local.get $prints) (i32x4.splat (i32.const 0x9e3779b1))) (local.get $shift))))

      ;; Behind the last feature nothing is looked for: no row has the fingerprint 255.
      (local.set $prints (v128.bitselect
        (local.get $prints)
        (i32x4.splat (i32.const 255))
        (i32x4.lt_s (local.get $index) (i32x4.splat (local.get $last)))))

      ;; Each of the four: both its rows are looked at without a branch, and one of them is written down, but counts only
      ;; where it holds the fingerprint.
      (local.set $row (i32x4.extract_lane 0 (local.get $rows)))
      (local.set $other (i32x4.extract_lane 0 (local.get $others)))
      (local.set $print (i32x4.extract_lane 0 (local.get $prints)))
      (local.set $here (i32.eq (i32.load8_u offset=4096 (local.get $row)) (local.get $print)))
      (i32.store (local.get $hit) (select (local.get $row) (local.get $other) (local.get $here)))
      (local.set $hit (i32.add (local.get $hit) (i32.shl
        (i32.or (local.get $here) (i32.eq (i32.load8_u offset=4096 (local.get $other)) (local.get $print)))
        (i32.const 2))))

      (local.set $row (i32x4.extract_lane 1 (local.get $rows)))
      (local.set $other (i32x4.extract_lane 1 (local.get $others)))
      (local.set $print (i32x4.extract_lane 1 (local.get $prints)))
      (local.set $here (i32.eq (i32.load8_u offset=4096 (local.get $row)) (local.get $print)))
      (i32.store (local.get $hit) (select (local.get $row) (local.get $other) (local.get $here)))
      (local.set $hit (i32.add (local.get $hit) (i32.shl
        (i32.or (local.get $here) (i32.eq (i32.load8_u offset=4096 (local.get $other)) (local.get $print)))
        (i32.const 2))))

      (local.set $row (i32x4.extract_lane 2 (local.get $rows)))
      (local.set $other (i32x4.extract_lane 2 (local.get $others)))
      (local.set $print (i32x4.extract_lane 2 (local.get $prints)))
      (local.set $here (i32.eq (i32.load8_u offset=4096 (local.get $row)) (local.get $print)))
      (i32.store (local.get $hit) (select (local.get $row) (local.get $other) (local.get $here)))
      (local.set $hit (i32.add (local.get $hit) (i32.shl
        (i32.or (local.get $here) (i32.eq (i32.load8_u offset=4096 (local.get $other)) (local.get $print)))
        (i32.const 2))))

      (local.set $row (i32x4.extract_lane 3 (local.get $rows)))
      (local.set $other (i32x4.extract_lane 3 (local.get $others)))
      (local.set $print (i32x4.extract_lane 3 (local.get $prints)))
      (local.set $here (i32.eq (i32.load8_u offset=4096 (local.get $row)) (local.get $print)))
      (i32.store (local.get $hit) (select (local.get $row) (local.get $other) (local.get $here)))
      (local.set $hit (i32.add (local.get $hit) (i32.shl
        (i32.or (local.get $here) (i32.eq (i32.load8_u offset=4096 (local.get $other)) (local.get $print)))
        (i32.const 2))))
      (local.set $i (i32.add (local.get $i) (i32.const 4)))
      (br $four)))

    (local.set $at (i32.const 1024))
    (block $summed (loop $next
      (br_if $summed (i32.ge_s (local.get $at) (local.get $hit)))
      (local.set $weights (v128.load
        (i32.load (i32.add (local.get $places) (i32.shl (i32.load (local.get $at)) (i32.const 2))))))
      (local.set $ours (i16x8.add (local.get $ours) (i16x8.extend_low_i8x16_s (local.get $weights))))
      (local.set $theirs (i16x8.add (local.get $theirs) (i16x8.extend_high_i8x16_s (local.get $weights))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br $next)))
    (v128.store (i32.const 2048) (local.get $ours))
    (v128.store (i32.const 2064) (local.get $theirs))))
