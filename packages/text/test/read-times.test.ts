import { describe } from 'vitest'
import { checkRows, checkTimeRows } from './check-rows.ts'

describe('times in figures', () => {
  checkRows([
    ['at 17:05:09', ['17:05:09', '17:05:09']],
    ['at 5:30', ['5:30', '05:30?']],
    ['at 05:30', ['05:30', '05:30']],
    ['at 12:15', ['12:15', '12:15?']],
    ['at 0:15', ['0:15', '00:15']],
    ['at 13:15', ['13:15', '13:15']],
    ['until 24:00', ['until 24:00', '(, 24:00] at-most']],
    ['at 9:30 am', ['9:30 am', '09:30']],
    ['at 9:30 p.m.', ['9:30 p.m.', '21:30']],
    ['at 9:30pm', ['9:30pm', '21:30']],
    ['at 12:30 am', ['12:30 am', '00:30']],
    ['at 12:30 pm', ['12:30 pm', '12:30']],
    ['at 17:30 pm', ['17:30 pm', '17:30']],
    ['at 9:30:15 pm', ['9:30:15 pm', '21:30:15']],
    ['at 12 am', ['12 am', '00:00']],
    ['at 12 pm', ['12 pm', '12:00']],
    ['at 12 a.m.', ['12 a.m.', '00:00']],
    ['at 7 p . m .', ['7 p . m .', '19:00']],
    ['at 7p', ['7p', '19:00']],
    ['from 9a-5p', ['from 9a-5p', '[09:00, 17:00]']],
    ['at 2.30pm', ['2.30pm', '14:30']],
    ['at 1140 a.m.', ['1140 a.m.', '11:40']],
    ['at 1140 pm', ['1140 pm', '23:40']],
    ['at 0915 am', ['0915 am', '09:15']],
    ['at 15h30', ['15h30', '15:30']],
    ['at 15h', ['15h', '15:00']],
    ['at 10:00 EST', ['10:00 EST', '10:00?']],
    ['at 5pm pst', ['5pm pst', '17:00']],
    ['at 15h30 CET', ['15h30 CET', '15:30']],
  ])
})

describe('figures that are no time', () => {
  checkRows([
    ['for 15h', ['15h', '15 hour']],
    ['see clause 4a.', ['4a', 'identifier 4A']],
    ['9 a day', ['9', 'number 9']],
    ['at 9a/b', ['9a', 'identifier 9A']],
    ['24:30', ['24', 'number 24'], ['30', 'number 30']],
    ['12:60', ['12', 'number 12'], ['60', 'number 60']],
    ['1:30:60', ['1', 'number 1'], ['30', 'number 30'], ['60', 'number 60']],
    ['1265 am', ['1265', 'number 1265']],
  ])
})

describe('past and to', () => {
  checkRows([
    ['half past two', ['half past two', '02:30?']],
    ['half past 2pm', ['half past 2pm', '14:30']],
    ['quarter past 9', ['quarter past 9', '09:15?']],
    ['a quarter past nine', ['a quarter past nine', '09:15?']],
    ['quarter to one', ['quarter to one', '12:45?']],
    ['a quarter to 5 pm', ['a quarter to 5 pm', '16:45']],
    ['quarter of six', ['quarter of six', '05:45?']],
    ['quarter after six', ['quarter after six', '06:15?']],
    ['quarter before six', ['quarter before six', '05:45?']],
    ['20 min past eight', ['20 min past eight', '08:20?']],
    ['20 minutes to eight', ['20 minutes to eight', '07:40?']],
    ['20 minutes after eight', ['20 minutes after eight', '08:20?']],
    ['10 past 9', ['10 past 9', '09:10?']],
    ['ten past nine', ['ten past nine', '09:10?']],
    ['twenty to nine', ['twenty to nine', '08:40?']],
    ['twenty-five to nine', ['twenty-five to nine', '08:35?']],
    ['ten till nine', ['ten till nine', '08:50?']],
    ['20 to 9', ['20', 'number 20'], ['9', 'number 9']],
    ['half past 2:00 pm', ['half past 2:00 pm', '14:30']],
    ["ten past 9 o'clock", ["ten past 9 o'clock", '09:10?']],
    ['60 minutes past nine', ['60 minutes', '60 minute'], ['nine', 'number 9']],
    ['half past 13', ['13', 'number 13']],
  ])
})

describe("o'clock, names and spoken times", () => {
  checkRows([
    ["eight o'clock", ["eight o'clock", '08:00?']],
    ["8 o'clock pm", ["8 o'clock pm", '20:00']],
    ["12 o'clock am", ["12 o'clock am", '00:00']],
    ['7 oclock', ['7 oclock', '07:00?']],
    ["15 o'clock", ["15 o'clock", '15:00']],
    ["25 o'clock", ['25', 'number 25']],
    ['at midday', ['midday', '12:00']],
    ['at midnight', ['midnight', '00:00']],
    ['12 noon', ['12 noon', '12:00']],
    ['12 midnight', ['12 midnight', '00:00']],
    ['mid-night', ['mid-night', '00:00']],
    ['nine thirty', ['nine thirty', '09:30?']],
    ['nine thirty pm', ['nine thirty pm', '21:30']],
    ['seven twenty-seven', ['seven twenty-seven', '07:27?']],
    ['seven forty three', ['seven forty three', '07:43?']],
    ['twelve oh three', ['twelve oh three', '12:03?']],
    ['twelve o three am', ['twelve o three am', '00:03']],
    ['six pm', ['six pm', '18:00']],
    ['twelve am', ['twelve am', '00:00']],
    ['ten fifteen', ['ten fifteen', '10:15?']],
    ['seven fifty pm', ['seven fifty pm', '19:50']],
    ['half past two pm', ['half past two pm', '14:30']],
    ['seven oh twelve', ['seven', 'number 7'], ['twelve', 'number 12']],
    ['nine sixty', ['nine', 'number 9'], ['sixty', 'number 60']],
  ])
})

describe('parts of the day', () => {
  checkRows([
    ['8 in the morning', ['8 in the morning', '08:00']],
    ['8 in the evening', ['8 in the evening', '20:00']],
    ['3 in the afternoon', ['3 in the afternoon', '15:00']],
    ['12 at night', ['12 at night', '24:00']],
    ['3 at night', ['3 at night', '03:00']],
    ['11 at night', ['11 at night', '23:00']],
    ['6 at night', ['6 at night', '18:00']],
    ['in the morning at 7', ['in the morning at 7', '07:00']],
    ['6-8 in the morning', ['6-8 in the morning', '[06:00, 08:00]']],
    ['6 to 8 in the evening', ['6 to 8 in the evening', '[18:00, 20:00]']],
    ['in the afternoon', ['in the afternoon', '[12:00, 16:00]']],
    ['in the evening', ['in the evening', '[16:00, 20:00]']],
    ['at night', ['at night', '[20:00, 24:00]']],
    ['late afternoon', ['late afternoon', '[12:00, 16:00]']],
    ['early in the morning', ['early in the morning', '[08:00, 12:00]']],
    ['tonight', ['tonight', '[2026-03-04 20:00, 2026-03-04 24:00]']],
    ['last night', ['last night', '[2026-03-03 20:00, 2026-03-03 24:00]']],
    ['this afternoon', ['this afternoon', '[2026-03-04 12:00, 2026-03-04 16:00]']],
    ['early this morning', ['early this morning', '[2026-03-04 08:00, 2026-03-04 12:00]']],
    ['tonight at 8', ['tonight at 8', '2026-03-04 20:00']],
    ['this morning at 8:15', ['this morning at 8:15', '2026-03-04 08:15']],
    ['Friday morning', ['Friday morning', '[2026-03-06 08:00, 2026-03-06 12:00]']],
    ['Friday in the evening', ['Friday in the evening', '[2026-03-06 16:00, 2026-03-06 20:00]']],
    ['March 4 at night', ['March 4 at night', '[date --3-4 20:00, date --3-4 24:00]']],
    ['Good afternoon'],
    ['every morning'],
  ])
  checkTimeRows([
    ['now', ['now', '2026-03-04 10:00']],
    ['ASAP', ['ASAP', '2026-03-04 10:00']],
    ['morning', ['morning', '[08:00, 12:00]']],
    ['at the moment', ['at the moment', '2026-03-04 10:00']],
    ['end of day', ['end of day', '2026-03-04 23:59:59']],
  ])
  checkRows([
    ['EOD', ['EOD', '2026-03-04 23:59:59']],
    ['by EOD', ['by EOD', '(, 2026-03-04 23:59:59] at-most']],
    ['end of tomorrow', ['end of tomorrow', '2026-03-05 23:59:59']],
    ['close of Friday', ['close of Friday', '2026-03-06 23:59:59']],
  ])
})

describe('from one time to another', () => {
  checkRows([
    ['9 to 5pm', ['9 to 5pm', '[09:00, 17:00]']],
    ['5-6pm', ['5-6pm', '[17:00, 18:00]']],
    ['11 to 1pm', ['11 to 1pm', '[11:00, 13:00]']],
    ['from 8am till 3', ['from 8am till 3', '[08:00, 15:00]']],
    ['8am to 11', ['8am to 11', '[08:00, 11:00]']],
    ['1pm to 3', ['1pm to 3', '[13:00, 15:00]']],
    ['between 9:00 and 18:00', ['between 9:00 and 18:00', '[09:00, 18:00]']],
    ['9:30 - 11:00', ['9:30 - 11:00', '[09:30?, 11:00?]']],
    ['9.30 to 11.15 am', ['9.30 to 11.15 am', '[09:30, 11:15]']],
    ['22:00-6:00', ['22:00-6:00', '[22:00, 06:00]']],
    ['11pm to 2', ['11pm to 2', '[23:00, 02:00]']],
    ['11am to 2', ['11am to 2', '[11:00, 14:00]']],
    ['noon to 1', ['noon to 1', '[12:00, 13:00]']],
    ['10am through 4pm', ['10am through 4pm', '[10:00, 16:00]']],
    ['from noon to midnight', ['from noon to midnight', '[12:00, 00:00]']],
    ['noon and midnight', ['noon', '12:00'], ['midnight', '00:00']],
    ['$5 to 6pm', ['$5', '5 USD'], ['6pm', '18:00']],
  ])
})

describe('days with times', () => {
  checkRows([
    ['tomorrow, 5pm', ['tomorrow, 5pm', '2026-03-05 17:00']],
    ['tomorrow by 5pm', ['tomorrow by 5pm', '2026-03-05 17:00']],
    ['tomorrow around 5pm', ['tomorrow around 5pm', '2026-03-05 17:00']],
    ['Monday at 5', ['Monday at 5', '2026-03-09 05:00?']],
    ['Monday 3-8pm', ['Monday 3-8pm', '[2026-03-09 15:00, 2026-03-09 20:00]']],
    ['Monday from 9am to 5pm', ['Monday from 9am to 5pm', '[2026-03-09 09:00, 2026-03-09 17:00]']],
    ['9am on Tuesday', ['9am on Tuesday', '2026-03-10 09:00']],
    ['9am of March 10', ['9am of March 10', 'date --3-10 09:00']],
    ['noon tomorrow', ['noon tomorrow', '2026-03-05 12:00']],
    ['Friday night, March 6', ['Friday night, March 6', '[2026-03-06 20:00, 2026-03-06 24:00]']],
    [
      '10am to 12pm Monday morning',
      ['10am to 12pm Monday morning', '[2026-03-09 10:00, 2026-03-09 12:00]'],
    ],
    ['9am tomorrow morning', ['9am tomorrow morning', '2026-03-05 09:00']],
    [
      'from 9am to tomorrow 5pm',
      ['from 9am to tomorrow 5pm', '[2026-03-05 09:00, 2026-03-05 17:00]'],
    ],
    ['from tomorrow 9am to 5pm', ['tomorrow 9am to 5pm', '[2026-03-05 09:00, 2026-03-05 17:00]']],
    [
      'from Monday night to Tuesday morning',
      ['from Monday night to Tuesday morning', '[2026-03-09 20:00, 2026-03-10 08:00]'],
    ],
    ['last night at 8', ['last night at 8', '2026-03-03 20:00']],
    ['tonight from 8 to 10', ['tonight from 8 to 10', '[2026-03-04 20:00, 2026-03-04 22:00]']],
    ['tomorrow evening at 7:30', ['tomorrow evening at 7:30', '2026-03-05 19:30']],
    ['at 7:30 in the evening tomorrow', ['7:30 in the evening tomorrow', '2026-03-05 19:30']],
    ['8am this morning', ['8am this morning', '2026-03-04 08:00']],
    ['at 8 tonight', ['8 tonight', '2026-03-04 20:00']],
    ['8 tonight', ['8', 'number 8'], ['tonight', '[2026-03-04 20:00, 2026-03-04 24:00]']],
    ['midafternoon', ['midafternoon', '[12:00, 16:00]']],
    ['10am to 12pm on Monday', ['10am to 12pm on Monday', '[2026-03-09 10:00, 2026-03-09 12:00]']],
    [
      '10 to 11 Monday morning',
      ['10 to 11 Monday morning', '[2026-03-09 10:00, 2026-03-09 11:00]'],
    ],
    ["Monday 8 o'clock in the evening", ["Monday 8 o'clock in the evening", '2026-03-09 20:00']],
    ['March 4, 2026, at 9:30 pm', ['March 4, 2026, at 9:30 pm', '2026-03-04 21:30']],
    ['Monday 5 apples', ['Monday', '2026-03-09'], ['5', 'number 5']],
    ['Monday at 5 shops', ['Monday', '2026-03-09'], ['5', 'number 5']],
    [
      'from Monday 9am to Tuesday 5pm',
      ['from Monday 9am to Tuesday 5pm', '[2026-03-09 09:00, 2026-03-10 17:00]'],
    ],
    ['tomorrow 9am - 11am', ['tomorrow 9am - 11am', '[2026-03-05 09:00, 2026-03-05 11:00]']],
    ['before 9am tomorrow', ['before 9am tomorrow', '(, 2026-03-05 09:00) less-than']],
    ['after tomorrow noon', ['after tomorrow noon', '(2026-03-05 12:00, ) more-than']],
    ['in 90 minutes', ['in 90 minutes', '2026-03-04 11:30']],
    ['in half an hour', ['in half an hour', '2026-03-04 10:30']],
    ['in 15 hours', ['in 15 hours', '2026-03-05 01:00']],
  ])
})

describe('a bare number in an expression of time', () => {
  checkTimeRows([
    ['at 7', ['7', '07:00?']],
    ['at 15', ['15', '15:00']],
    ['call at 6.45', ['at 6.45', '06:45?']],
    ['call at 13.45', ['at 13.45', '13:45']],
    ['that 7'],
    ['on 5.12', ['5.12', 'date --5-12']],
    ['at 25'],
    ['at 6.75'],
    ['at 7 shops'],
    ['at 7%'],
    ['due on 5.12', ['5.12', 'date --5-12']],
    ['due on 5.32'],
  ])
})
